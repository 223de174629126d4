import { provider } from '../provider';

export default provider({
  id: 'forest-admin',
  name: 'Forest Admin',
  home: 'https://www.forestadmin.com/',
  secrets: [
    {
      id: 'forest-admin-env-secret',
      name: 'Forest Admin env secret',
      pattern: /[0-9a-f]{64}/,
      near: ['forest_env_secret', 'forestenvsecret', 'forestadmin'],
      reach: 80,
      environmentVariable: 'FOREST_ENV_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['FOREST_ENV_SECRET=<secret>', "createAgent({ envSecret: '<secret>' }) // forestadmin"],
        miss: ['FOREST_ENV_SECRET=<[0-9a-f]{9}>', "createAgent({ envSecret: '${KEY}' }) // forestadmin"],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s env secret stands in the environment’s settings.', url: 'https://app.forestadmin.com/' },
    ],
    check: [
      {
        text: 'Forest Admin shows no last use of the env secret: compare requests and changes with your own.',
        url: 'https://app.forestadmin.com/',
      },
    ],
    rotate: [{ text: 'There is one env secret: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new env secret in the environment’s settings.', url: 'https://app.forestadmin.com/' }],
    risks: ['With the auth secret too, your admin panel and its data can be reached.'],
    links: ['https://docs.forestadmin.com/', 'https://www.forestadmin.com/'],
  },
});
