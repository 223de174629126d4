import { provider } from '../provider';

export default provider({
  id: 'duply',
  name: 'Duply',
  home: 'https://duply.co/',
  secrets: [
    {
      id: 'duply-api-key',
      name: 'Duply API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['duply'],
      environmentVariable: 'DUPLY_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['client = Client(duply_api_key="<secret>")', '"duplyApiKey": "<secret>",'],
        miss: ['DUPLY_API_KEY=<[0-9a-f]{9}>', 'DUPLY_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://duply.co/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://duply.co/' }],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://duply.co/'],
  },
});
