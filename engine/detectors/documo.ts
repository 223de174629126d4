import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'documo',
  name: 'Documo',
  home: 'https://www.documo.com/',
  secrets: [
    {
      id: 'documo-api-token',
      name: 'Documo API token',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'],
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['documo'],
      check: isJwt,
      environmentVariable: 'DOCUMO_API_KEY',
      sample: jwtSample(
        '{"userId":"[0-9a-f]{24}","accountId":"[0-9a-f]{24}","apiKeyId":"[0-9a-f]{24}","iat":17[0-9]{8}}',
        '{"alg":"HS256","typ":"JWT"}',
      ),
      examples: {
        match: ['DOCUMO_API_KEY=<secret>', 'curl -H "Authorization: Basic <secret>" https://api.documo.com/v1/me'],
        miss: [
          'DOCUMO_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
          'curl -H "Authorization: Basic ${TOKEN}" https://api.documo.com/v1/me',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a token in the settings, API keys, one for each program.', url: 'https://web.documo.com/' },
    ],
    check: [
      { text: 'Documo shows no last use of a token: compare changes with your own.', url: 'https://web.documo.com/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the settings, API keys.', url: 'https://web.documo.com/' }],
    risks: ['Faxes can be read and sent.'],
    links: ['https://docs.documo.com/', 'https://www.documo.com/'],
  },
});
