import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'directus',
  name: 'Directus',
  home: 'https://directus.io/',
  secrets: [
    {
      id: 'directus-static-token',
      name: 'Directus static token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{31}[A-Za-z0-9](?![\w-])/,
      near: [
        'directus_token',
        'directus_static',
        'directus_api',
        'directus_access',
        'directus_admin',
        'directus_key',
        'statictoken(',
        'directustoken',
        'directusstatic',
        'directusapi',
        'directusaccess',
        'directusadmin',
        'directuskey',
      ],
      reach: 40,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'DIRECTUS_TOKEN',
      sample: '[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['export DIRECTUS_TOKEN="<secret>"', "const directusToken = '<secret>';"],
        miss: ['DIRECTUS_TOKEN=<[0-9a-f]{9}>', 'directus_token = os.environ["DIRECTUS_TOKEN"]'],
      },
    },
    {
      id: 'directus-secret',
      name: 'Directus key or secret',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['directus_secret', 'directus_key', 'directussecret', 'directuskey'],
      reach: 30,
      entropy: 3,
      environmentVariable: 'DIRECTUS_SECRET',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["DIRECTUS_SECRET = '<secret>'", "const directusSecret = '<secret>';"],
        miss: ['DIRECTUS_SECRET=<[0-9a-f]{9}>', 'directus_secret = os.environ["DIRECTUS_SECRET"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Give a user of its own the token, with a policy for what it needs.',
        url: 'https://directus.io/docs/guides/auth/tokens-cookies',
      },
    ],
    check: [
      { text: 'The activity log lists what the user did.', url: 'https://directus.io/docs/guides/auth/tokens-cookies' },
    ],
    rotate: [
      { text: 'A user has one token: make a second user with the same policies, deploy its token, remove the first.' },
    ],
    revoke: [
      { text: 'Open the user, remove the token, save.', url: 'https://directus.io/docs/guides/auth/tokens-cookies' },
    ],
    risks: ['Items and files can be read and changed; an administrator’s token opens everything.'],
    links: ['https://directus.io/docs/guides/auth/tokens-cookies'],
  },
});
