import { provider } from '../provider';

export default provider({
  id: 'railway',
  name: 'Railway',
  home: 'https://railway.com/',
  secrets: [
    {
      id: 'railway-token',
      name: 'Railway token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'railway',
        'railway_token',
        'railwaytoken',
        'railway_api',
        'railwayapi',
        'backboard.railway',
        'railway-token',
        'railway login',
      ],
      reach: 80,
      entropy: 3,
      environmentVariable: 'RAILWAY_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['RAILWAY_TOKEN=<secret>', "railwayToken: '<secret>'"],
        miss: ['RAILWAY_PROJECT_ID=<secret>', 'RAILWAY_TOKEN=<[0-9a-f]{12}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Use a project token, which is bound to one environment, rather than an account token.',
        url: 'https://railway.com/account/tokens',
      },
    ],
    check: [
      {
        text: 'Railway shows no last use: look at the deployments and the activity of the project.',
        url: 'https://railway.com/dashboard',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the token where it was made: account or project settings.',
        url: 'https://railway.com/account/tokens',
      },
    ],
    prevent: [
      {
        text: 'Project tokens, which reach one environment of one project, in CI; account tokens nowhere.',
        url: 'https://docs.railway.com/reference/public-api',
      },
    ],
    risks: ['Services can be deployed and removed, and all variables of the environment read.'],
    links: ['https://docs.railway.com/guides/public-api', 'https://docs.railway.com/guides/cli'],
  },
});
