import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'teletype',
  name: 'Teletype',
  home: 'https://teletype.app/',
  secrets: [
    {
      id: 'teletype-api-key',
      name: 'Teletype API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{64}(?![\w-])/,
      near: ['teletype_api', 'teletypeapi', 'teletype.app'],
      named: ['teletype'],
      check: notWords,
      environmentVariable: 'TELETYPE_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['<TeletypeApiKey><secret></TeletypeApiKey>', 'export TELETYPE_API_KEY="<secret>"'],
        miss: ['TELETYPE_API_KEY=<[0-9a-f]{9}>', 'TELETYPE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://teletype.app/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://teletype.app/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://teletype.app/'],
  },
});
