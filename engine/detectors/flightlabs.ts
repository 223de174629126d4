import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'flightlabs',
  name: 'FlightLabs',
  home: 'https://www.goflightlabs.com/',
  secrets: [
    {
      id: 'flightlabs-api-token',
      name: 'FlightLabs API token',
      keywords: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9'],
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['goflightlabs', 'flightlabs'],
      check: isJwt,
      environmentVariable: 'FLIGHTLABS_ACCESS_KEY',
      sample: jwtSample(
        '{"aud":"4","jti":"[0-9a-f]{80}","iat":17[0-9]{8},"sub":"[0-9]{4}"}',
        '{"typ":"JWT","alg":"RS256"}',
      ),
      examples: {
        match: ['FLIGHTLABS_ACCESS_KEY=<secret>', 'https://app.goflightlabs.com/flights?access_key=<secret>'],
        miss: [
          'FLIGHTLABS_ACCESS_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9',
          'https://app.goflightlabs.com/flights?access_key=${TOKEN}',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a token in the dashboard, one for each program.', url: 'https://www.goflightlabs.com/dashboard' },
    ],
    check: [
      {
        text: 'FlightLabs shows no last use of a token: compare changes with your own.',
        url: 'https://www.goflightlabs.com/dashboard',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the dashboard.', url: 'https://www.goflightlabs.com/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://www.goflightlabs.com/getting-started', 'https://www.goflightlabs.com/'],
  },
});
