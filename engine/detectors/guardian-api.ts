import { provider } from '../provider';

export default provider({
  id: 'guardian-api',
  name: 'The Guardian Open Platform',
  home: 'https://open-platform.theguardian.com/',
  secrets: [
    {
      id: 'guardian-api-api-key',
      name: 'The Guardian Open Platform API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['guardian', 'guardianapi', 'guardian_api', 'guardian-api', 'content.guardianapis.com'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'GUARDIAN_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['GUARDIAN_API_KEY=<secret>', 'https://content.guardianapis.com/search?api-key=<secret>'],
        miss: ['GUARDIAN_API_KEY=<[0-9a-f]{9}>', 'https://content.guardianapis.com/search?api-key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the registration, one for each program.',
        url: 'https://bonobo.capi.gutools.co.uk/register/developer',
      },
    ],
    check: [
      {
        text: 'The Guardian Open Platform shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://bonobo.capi.gutools.co.uk/register/developer',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the registration: it stops at once.',
        url: 'https://bonobo.capi.gutools.co.uk/register/developer',
      },
    ],
    risks: ['Your rate limit is used up.'],
    links: ['https://open-platform.theguardian.com/documentation/', 'https://open-platform.theguardian.com/'],
  },
});
