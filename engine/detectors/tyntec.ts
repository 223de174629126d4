import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tyntec',
  name: 'tyntec',
  home: 'https://www.tyntec.com/',
  secrets: [
    {
      id: 'tyntec-api-key',
      name: 'tyntec API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['tyntec'],
      check: notWords,
      environmentVariable: 'TYNTEC_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['TYNTEC_API_KEY=<secret>', 'tyntec-api-key: <secret>'],
        miss: ['TYNTEC_API_KEY=<[0-9a-f]{9}>', 'tyntecApiKey := os.Getenv("TYNTEC_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.tyntec.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.tyntec.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.tyntec.com/'],
  },
});
