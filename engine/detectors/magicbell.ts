import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'magicbell',
  name: 'MagicBell',
  home: 'https://www.magicbell.com/',
  secrets: [
    {
      id: 'magicbell-api-key',
      name: 'MagicBell API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{40}(?![\w-])/,
      near: ['magicbell'],
      check: notWords,
      environmentVariable: 'MAGICBELL_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['magicbellApiKey := "<secret>"', "const magicbellApiKey = '<secret>';"],
        miss: ['MAGICBELL_API_KEY=<[0-9a-f]{9}>', 'MAGICBELL_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.magicbell.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.magicbell.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.magicbell.com/'],
  },
});
