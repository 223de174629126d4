import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'conversion-tools',
  name: 'Conversion Tools',
  home: 'https://conversiontools.io/',
  secrets: [
    {
      id: 'conversion-tools-api-token',
      name: 'Conversion Tools API token',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'],
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['conversiontools', 'conversion-tools'],
      check: isJwt,
      environmentVariable: 'CONVERSIONTOOLS_API_TOKEN',
      sample: jwtSample('{"uid":"[A-Za-z0-9]{28}","iat":17[0-9]{8}}', '{"alg":"HS256","typ":"JWT"}'),
      examples: {
        match: [
          'CONVERSIONTOOLS_API_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.conversiontools.io/v1/tasks',
        ],
        miss: [
          'CONVERSIONTOOLS_API_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
          'curl -H "Authorization: Bearer ${TOKEN}" https://api.conversiontools.io/v1/tasks',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a token in the profile, one for each program.', url: 'https://conversiontools.io/profile' },
    ],
    check: [
      {
        text: 'Conversion Tools shows no last use of a token: compare changes with your own.',
        url: 'https://conversiontools.io/profile',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the profile.', url: 'https://conversiontools.io/profile' }],
    risks: ['Files are converted at your expense, and those converted can be read.'],
    links: ['https://conversiontools.io/api-documentation', 'https://conversiontools.io/'],
  },
});
