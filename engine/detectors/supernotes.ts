import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'supernotes',
  name: 'Supernotes',
  home: 'https://supernotes.app/',
  secrets: [
    {
      id: 'supernotes-api-key',
      name: 'Supernotes API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{44,45}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['supernotes'],
      check: notWords,
      environmentVariable: 'SUPERNOTES_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['client = Client(supernotes_api_key="<secret>")', "const supernotesApiKey = '<secret>';"],
        miss: ['SUPERNOTES_API_KEY=<[0-9a-f]{9}>', 'SUPERNOTES_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://supernotes.app/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://supernotes.app/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://supernotes.app/'],
  },
});
