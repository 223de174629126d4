import { provider } from '../provider';

export default provider({
  id: 'zenrows',
  name: 'ZenRows',
  home: 'https://www.zenrows.com/',
  secrets: [
    {
      id: 'zenrows-api-key',
      name: 'ZenRows API key',
      pattern: /[0-9a-f]{40}/,
      near: ['zenrows'],
      environmentVariable: 'ZENROWS_API_KEY',
      sample: '[a-f0-9]{40}',
      examples: {
        match: ['client = Client(zenrows_api_key="<secret>")', '"zenrowsApiKey": "<secret>",'],
        miss: ['ZENROWS_API_KEY=<[0-9a-f]{9}>', 'const zenrowsApiKey = process.env.ZENROWS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.zenrows.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.zenrows.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://www.zenrows.com/'],
  },
});
