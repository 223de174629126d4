import { clientId } from '../client-id';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'linkedin',
  name: 'LinkedIn',
  home: 'https://www.linkedin.com/',
  secrets: [
    {
      id: 'linkedin-client-secret',
      name: 'LinkedIn client secret, current form',
      keywords: ['WPL_AP1.'],
      pattern: /WPL_AP1\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9+/_-]{6,8}={0,2}(?![\w-])/,
      environmentVariable: 'LINKEDIN_CLIENT_SECRET',
      sample: 'WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9]{6}==',
      pairs: 'linkedin-client-id',
      examples: {
        match: ['linkedin_client_secret: <secret>', "const linkedinClientSecret = '<secret>';"],
        miss: [
          'LINKEDIN_CLIENT_SECRET=<WPL_AP1.[A-Za-z0-9]{5}>',
          'linkedinClientSecret := os.Getenv("LINKEDIN_CLIENT_SECRET")',
        ],
      },
    },
    {
      id: 'linkedin-legacy-client-secret',
      name: 'LinkedIn client secret, older form',
      // Words of its length stand behind `LinkedIntegration`: one in twenty real ones has no digit, and is left to its variable's name.
      pattern: /(?=[A-Za-z]{0,15}\d)(?:[A-Za-z0-9]{16}|[A-Za-z0-9]{14})/,
      near: [
        'linkedin',
        'linked_in',
        'linkedin_client_secret',
        'linkedinclientsecret',
        'linkedin_secret',
        'linkedinsecret',
        'linkedin-secret',
      ],
      check: notWords,
      environmentVariable: 'LINKEDIN_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{7}[0-9][A-Za-z0-9]{8}',
      examples: {
        match: ['linkedin_client_secret: <secret>', 'client = Client(linkedin_client_secret="<secret>")'],
        miss: [
          'LINKEDIN_CLIENT_SECRET=<[A-Za-z0-9]{8}>',
          '// AsLinkedIntegrationRuntimeType is the implementation for LinkedIntegrationRuntime',
          'linkedin_client_secret = os.environ["LINKEDIN_CLIENT_SECRET"]',
        ],
      },
    },
    {
      id: 'linkedin-access-token',
      name: 'LinkedIn access token',
      pattern: /AQ[A-Za-z0-9_-]{199,998}(?![\w-])/,
      near: ['linkedin', 'linked_in'],
      reach: 120,
      after: 1000,
      confidence: 'likely',
      environmentVariable: 'LINKEDIN_ACCESS_TOKEN',
      sample: 'AQV[A-Za-z0-9_-]{250}[A-Za-z0-9]',
      examples: {
        match: ['LINKEDIN_ACCESS_TOKEN=<secret>', 'linkedinAccessToken := "<secret>"'],
        miss: ['LINKEDIN_ACCESS_TOKEN=<AQV[A-Za-z0-9]{8}>', 'LINKEDIN_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
    clientId({
      id: 'linkedin-client-id',
      name: 'LinkedIn client id',
      value: /[0-9a-z]{14}/,
      near: ['linkedin', 'linked_in'],
      pairs: 'linkedin-client-secret',
      environmentVariable: 'LINKEDIN_CLIENT_ID',
      sample: '[78]6[0-9a-z]{12}',
      examples: {
        match: [
          'LINKEDIN_CLIENT_ID=<secret>\nLINKEDIN_CLIENT_SECRET=<WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9]{6}==>',
          '{"linkedinClientSecret": "<WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9]{6}==>", "linkedinClientId": "<secret>"}',
        ],
        miss: ['LINKEDIN_CLIENT_ID=<secret>', 'LINKEDIN_CLIENT_SECRET=<WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9]{6}==>\nlinkedin_request: <secret>'],
      },
    }),
  ],
  guide: {
    alive: [{ secrets: ['linkedin-access-token'], url: 'https://api.linkedin.com/v2/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications' }],
    create: [
      { text: 'Make an app and ask only for the products it needs.', url: 'https://www.linkedin.com/developers/apps' },
    ],
    check: [
      {
        text: 'The app’s Usage & limits; a person’s permitted services.',
        url: 'https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
      },
    ],
    rotate: [{ text: 'Generate a second client secret on the Auth tab, deploy it, delete the first.' }],
    revoke: [{ text: 'The app’s Auth tab: delete the secret.', url: 'https://www.linkedin.com/developers/apps' }],
    risks: ['Posts and profile data in the scopes; with the secret tokens can be taken for your app.'],
    links: [
      'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
      'https://learn.microsoft.com/en-us/linkedin/',
    ],
  },
});
