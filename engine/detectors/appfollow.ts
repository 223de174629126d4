import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'appfollow',
  name: 'AppFollow',
  home: 'https://appfollow.io/',
  secrets: [
    {
      id: 'appfollow-api-token',
      name: 'AppFollow API token',
      keywords: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9'],
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['appfollow'],
      check: isJwt,
      environmentVariable: 'APPFOLLOW_API_TOKEN',
      sample: jwtSample('{"sub":"[0-9]{6}","jti":"[0-9a-f]{16}"}', '{"typ":"JWT","alg":"HS256"}'),
      examples: {
        match: [
          'APPFOLLOW_API_TOKEN=<secret>',
          'curl -H "X-AppFollow-API-Token: <secret>" https://api.appfollow.io/api/v2/account/apps',
        ],
        miss: [
          'APPFOLLOW_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9',
          'curl -H "X-AppFollow-API-Token: ${TOKEN}" https://api.appfollow.io/api/v2/account/apps',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token in the settings, API, one for each program.',
        url: 'https://watch.appfollow.io/settings/api',
      },
    ],
    check: [
      {
        text: 'AppFollow shows no last use of a token: compare changes with your own.',
        url: 'https://watch.appfollow.io/settings/api',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the settings, API.', url: 'https://watch.appfollow.io/settings/api' }],
    risks: ['Reviews of your apps can be read and answered.'],
    links: ['https://docs.api.appfollow.io/', 'https://appfollow.io/'],
  },
});
