import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'formio',
  name: 'Form.io',
  home: 'https://form.io/',
  secrets: [
    {
      id: 'formio-api-token',
      name: 'Form.io API token',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'],
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['formio', 'form.io', 'x-jwt-token'],
      check: isJwt,
      environmentVariable: 'FORMIO_TOKEN',
      sample: jwtSample(
        '{"external":true,"form":{"_id":"[0-9a-f]{24}"},"user":{"_id":"[0-9a-f]{24}"},"iat":17[0-9]{8}}',
        '{"alg":"HS256","typ":"JWT"}',
      ),
      examples: {
        match: ['FORMIO_TOKEN=<secret>', 'curl -H "x-jwt-token: <secret>" https://shop.form.io/current'],
        miss: [
          'FORMIO_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
          'curl -H "x-jwt-token: ${TOKEN}" https://shop.form.io/current',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token in the project’s settings, API keys, one for each program.',
        url: 'https://portal.form.io/',
      },
    ],
    check: [
      { text: 'Form.io shows no last use of a token: compare changes with your own.', url: 'https://portal.form.io/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the project’s settings, API keys.', url: 'https://portal.form.io/' }],
    risks: ['Forms and what people entered into them can be read and changed.'],
    links: ['https://help.form.io/', 'https://form.io/'],
  },
});
