import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kontent',
  name: 'Kontent.ai',
  home: 'https://kontent.ai/',
  secrets: [
    {
      id: 'kontent-api-key',
      name: 'Kontent.ai API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['kontent'],
      check: notWords,
      environmentVariable: 'KONTENT_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['"kontentApiKey": "<secret>",', 'kontentApiKey := "<secret>"'],
        miss: ['KONTENT_API_KEY=<[0-9a-f]{9}>', 'const kontentApiKey = process.env.KONTENT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://kontent.ai/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://kontent.ai/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://kontent.ai/'],
  },
});
