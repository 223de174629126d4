import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'smarty',
  name: 'Smarty',
  home: 'https://www.smarty.com/',
  secrets: [
    {
      id: 'smarty-api-key',
      name: 'Smarty API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['smarty'],
      check: notWords,
      environmentVariable: 'SMARTY_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['smarty-api-key: <secret>', '<SmartyApiKey><secret></SmartyApiKey>'],
        miss: ['SMARTY_API_KEY=<[0-9a-f]{9}>', 'smartyApiKey := os.Getenv("SMARTY_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.smarty.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.smarty.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://www.smarty.com/'],
  },
});
