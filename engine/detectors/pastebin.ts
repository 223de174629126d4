import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pastebin',
  name: 'Pastebin',
  home: 'https://pastebin.com/',
  secrets: [
    {
      id: 'pastebin-api-key',
      name: 'Pastebin API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['pastebin'],
      check: notWords,
      environmentVariable: 'PASTEBIN_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['<PastebinApiKey><secret></PastebinApiKey>', 'pastebin-api-key: <secret>'],
        miss: ['PASTEBIN_API_KEY=<[0-9a-f]{9}>', 'pastebinApiKey := os.Getenv("PASTEBIN_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://pastebin.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://pastebin.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://pastebin.com/'],
  },
});
