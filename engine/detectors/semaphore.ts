import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'semaphore',
  name: 'Semaphore (SMS)',
  home: 'https://semaphore.co/',
  secrets: [
    {
      id: 'semaphore-api-key',
      name: 'Semaphore (SMS) API key',
      pattern: /[0-9a-z]{32}/,
      near: ['semaphore_api', 'semaphoreapi', 'semaphore.co'],
      named: ['semaphore'],
      check: notWords,
      environmentVariable: 'SEMAPHORE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['client = Client(semaphore_api_key="<secret>")', "const semaphoreApiKey = '<secret>';"],
        miss: ['SEMAPHORE_API_KEY=<[0-9a-f]{9}>', 'SEMAPHORE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://semaphore.co/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://semaphore.co/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://semaphore.co/'],
  },
});
