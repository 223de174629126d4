import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dotdigital',
  name: 'Dotdigital',
  home: 'https://dotdigital.com/',
  secrets: [
    {
      id: 'dotdigital-api-key',
      name: 'Dotdigital API key',
      pattern: /(?<![\w!#%&*+?@^~-])[A-Za-z0-9!#%&*+?@^_~-]{8,24}(?![\w!#%&*+?@^~-])/,
      named: ['dotdigital'],
      check: notWords,
      environmentVariable: 'DOTDIGITAL_API_KEY',
      sample: '[A-Za-z0-9]{16,24}',
      examples: {
        match: ["const dotdigitalApiKey = '<secret>';", 'export DOTDIGITAL_API_KEY="<secret>"'],
        miss: ['DOTDIGITAL_API_KEY=<[0-9a-f]{3}>', 'dotdigitalApiKey := os.Getenv("DOTDIGITAL_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://dotdigital.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://dotdigital.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://dotdigital.com/'],
  },
});
