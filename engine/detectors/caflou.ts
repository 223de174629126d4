import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'caflou',
  name: 'Caflou',
  home: 'https://www.caflou.com/',
  secrets: [
    {
      id: 'caflou-api-token',
      name: 'Caflou API token',
      keywords: ['eyJhbGciOiJIUzI1NiJ9'],
      pattern: /eyJhbGciOiJIUzI1NiJ9[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['caflou'],
      check: isJwt,
      environmentVariable: 'CAFLOU_API_TOKEN',
      sample: jwtSample('{"user_id":[1-9][0-9]{4},"jti":"[0-9a-f]{32}","exp":4[0-9]{9}}', '{"alg":"HS256"}'),
      examples: {
        match: [
          'CAFLOU_API_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://app.caflou.com/api/v1/accounts',
        ],
        miss: [
          'CAFLOU_API_TOKEN=eyJhbGciOiJIUzI1NiJ9',
          'curl -H "Authorization: Bearer ${TOKEN}" https://app.caflou.com/api/v1/accounts',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a token in the account’s settings, one for each program.', url: 'https://app.caflou.com/' },
    ],
    check: [
      { text: 'Caflou shows no last use of a token: compare changes with your own.', url: 'https://app.caflou.com/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the account’s settings.', url: 'https://app.caflou.com/' }],
    risks: ['Projects, invoices and people can be read and changed.'],
    links: ['https://developer.caflou.com/', 'https://www.caflou.com/'],
  },
});
