import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'imagga',
  name: 'Imagga',
  home: 'https://imagga.com/',
  secrets: [
    {
      id: 'imagga-api-key',
      name: 'Imagga API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{72}(?![\w+\/])/,
      near: ['imagga'],
      check: notWords,
      environmentVariable: 'IMAGGA_API_KEY',
      sample: '[A-Za-z0-9]{72}',
      examples: {
        match: ['<ImaggaApiKey><secret></ImaggaApiKey>', "const imaggaApiKey = '<secret>';"],
        miss: ['IMAGGA_API_KEY=<[0-9a-f]{9}>', 'IMAGGA_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://imagga.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://imagga.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://imagga.com/'],
  },
});
