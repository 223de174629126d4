import { provider } from '../provider';

export default provider({
  id: 'flat-io',
  name: 'Flat',
  home: 'https://flat.io/',
  secrets: [
    {
      id: 'flat-io-personal-access-token',
      name: 'Flat personal access token',
      pattern: /[0-9a-z]{128}/,
      near: ['flat.io', 'flat_io', 'flatio'],
      named: ['flat'],
      reach: 80,
      environmentVariable: 'FLATIO_TOKEN',
      sample: '[0-9a-z]{128}',
      examples: {
        match: ['FLATIO_TOKEN=<secret>', 'curl -H "Authorization: Bearer <secret>" https://api.flat.io/v2/me'],
        miss: ['FLATIO_TOKEN=<[0-9a-f]{9}>', 'curl -H "Authorization: Bearer ${KEY}" https://api.flat.io/v2/me'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a personal access token in the developer page, one for each program.',
        url: 'https://flat.io/developers/apps',
      },
    ],
    check: [
      {
        text: 'Flat shows no last use of a personal access token: compare requests and changes with your own.',
        url: 'https://flat.io/developers/apps',
      },
    ],
    rotate: [{ text: 'Create a second personal access token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the personal access token in the developer page: it stops at once.',
        url: 'https://flat.io/developers/apps',
      },
    ],
    risks: ['Scores can be read and changed.'],
    links: ['https://flat.io/developers/docs/api/', 'https://flat.io/'],
  },
});
