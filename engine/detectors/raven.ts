import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'raven',
  name: 'Raven',
  home: 'https://ravenapp.dev/',
  secrets: [
    {
      id: 'raven-api-key',
      name: 'Raven API key',
      pattern: /(?<![\w-])[A-Z0-9-]{16}(?![\w-])/,
      near: ['raven_api', 'ravenapi', 'ravenapp.dev'],
      named: ['raven'],
      check: notWords,
      environmentVariable: 'RAVEN_API_KEY',
      sample: '[A-Z0-9]{16}',
      examples: {
        match: ['ravenApiKey := "<secret>"', 'client = Client(raven_api_key="<secret>")'],
        miss: ['RAVEN_API_KEY=<[0-9a-f]{9}>', 'RAVEN_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://ravenapp.dev/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://ravenapp.dev/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://ravenapp.dev/'],
  },
});
