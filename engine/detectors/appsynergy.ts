import { provider } from '../provider';

export default provider({
  id: 'appsynergy',
  name: 'AppSynergy',
  home: 'https://www.appsynergy.com/',
  secrets: [
    {
      id: 'appsynergy-api-key',
      name: 'AppSynergy API key',
      pattern: /[0-9a-z]{64}/,
      near: ['appsynergy'],
      reach: 80,
      environmentVariable: 'APPSYNERGY_API_KEY',
      sample: '[0-9a-z]{64}',
      examples: {
        match: ['APPSYNERGY_API_KEY=<secret>', 'https://www.appsynergy.com/api?action=QUERY&apiKey=<secret>'],
        miss: ['APPSYNERGY_API_KEY=<[0-9a-f]{9}>', 'https://www.appsynergy.com/api?action=QUERY&apiKey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the application’s settings, one for each program.',
        url: 'https://www.appsynergy.com/',
      },
    ],
    check: [
      {
        text: 'AppSynergy shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.appsynergy.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the application’s settings: it stops at once.',
        url: 'https://www.appsynergy.com/',
      },
    ],
    risks: ['The application’s tables can be read and changed.'],
    links: ['https://www.appsynergy.com/docs/', 'https://www.appsynergy.com/'],
  },
});
