import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitly',
  name: 'Bitly',
  home: 'https://bitly.com/',
  secrets: [
    {
      id: 'bitly-access-token',
      name: 'Bitly access token',
      pattern: /(?<![\w-])[A-Za-z0-9-]{40}(?![\w-])/,
      near: ['bitly', 'api-ssl.bitly.com', 'bit.ly/'],
      reach: 80,
      check: notWords,
      environmentVariable: 'BITLY_ACCESS_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: [
          'BITLY_ACCESS_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api-ssl.bitly.com/v4/user',
        ],
        miss: ['BITLY_ACCESS_TOKEN=<[0-9a-f]{12}>', 'https://bit.ly/3abcDEF'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['bitly-access-token'],
        url: 'https://api-ssl.bitly.com/v4/user',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"login"'] },
        source: 'https://dev.bitly.com/api-reference#Authentication',
      },
    ],
    create: [
      { text: 'Generate a token in the settings, with your password.', url: 'https://app.bitly.com/settings/api/' },
    ],
    check: [{ text: 'Bitly shows no last use: look at links that you did not make.', url: 'https://app.bitly.com/' }],
    rotate: [{ text: 'Generate a second token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Settings, API, delete the token; connected apps have a page of their own.',
        url: 'https://app.bitly.com/settings/api/',
      },
    ],
    prevent: [
      {
        text: 'OAuth apps with their own tokens for what acts for others; a user of its own in one group for programs.',
        url: 'https://dev.bitly.com/docs/getting-started/authentication/',
      },
    ],
    risks: ['Links can be made and pointed elsewhere in your name, and clicks read.'],
    links: ['https://dev.bitly.com/docs/getting-started/authentication/', 'https://support.bitly.com/'],
  },
});
