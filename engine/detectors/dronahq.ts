import { provider } from '../provider';

export default provider({
  id: 'dronahq',
  name: 'DronaHQ',
  home: 'https://www.dronahq.com/',
  secrets: [
    {
      id: 'dronahq-api-key',
      name: 'DronaHQ API key',
      pattern: /[0-9a-z]{50}/,
      near: ['dronahq'],
      reach: 80,
      environmentVariable: 'DRONAHQ_API_KEY',
      sample: '[0-9a-z]{50}',
      examples: {
        match: ['DRONAHQ_API_KEY=<secret>', 'https://plugin.api.dronahq.com/users/?tokenkey=<secret>'],
        miss: ['DRONAHQ_API_KEY=<[0-9a-f]{9}>', 'https://plugin.api.dronahq.com/users/?tokenkey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the studio’s settings, one for each program.', url: 'https://studio.dronahq.com/' },
    ],
    check: [
      {
        text: 'DronaHQ shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://studio.dronahq.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the studio’s settings: it stops at once.', url: 'https://studio.dronahq.com/' },
    ],
    risks: ['Users and data of your apps can be read and changed.'],
    links: ['https://docs.dronahq.com/', 'https://www.dronahq.com/'],
  },
});
