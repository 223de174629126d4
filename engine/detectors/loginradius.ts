import { provider } from '../provider';

export default provider({
  id: 'loginradius',
  name: 'LoginRadius',
  home: 'https://www.loginradius.com/',
  secrets: [
    {
      id: 'loginradius-api-key',
      name: 'LoginRadius API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['loginradius'],
      environmentVariable: 'LOGINRADIUS_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['export LOGINRADIUS_API_KEY="<secret>"', 'LOGINRADIUS_API_KEY=<secret>'],
        miss: ['LOGINRADIUS_API_KEY=<[0-9a-f]{9}>', 'const loginradiusApiKey = process.env.LOGINRADIUS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.loginradius.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.loginradius.com/',
      },
    ],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://www.loginradius.com/'],
  },
});
