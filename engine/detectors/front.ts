import { jwtSample, jwtWith } from '../checks/jwt';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'front',
  name: 'Front',
  home: 'https://front.com/',
  secrets: [
    {
      id: 'front-api-token',
      name: 'Front API token',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'],
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[A-Za-z0-9_.-]{100,300}[A-Za-z0-9_-](?![\w-])/,
      near: ['front_api', 'frontapi', 'frontapp', 'api2.frontapp.com', 'front_token'],
      check: jwtWith(({ payload }) => payload.iss === 'front' || Array.isArray(payload.scopes)),
      environmentVariable: 'FRONT_API_TOKEN',
      sample: jwtSample('{"scopes":"*","iat":17[0-9]{8},"iss":"front","sub":"[0-9a-f]{20}","jti":"[0-9a-f]{16}"}'),
      examples: {
        match: ['FRONTAPP_TOKEN=<secret>', 'curl -H "Authorization: Bearer <secret>" https://api2.frontapp.com/me'],
        miss: ['FRONTAPP_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'curl https://api2.frontapp.com/me'],
      },
    },
    vendorJwt({
      id: 'front-access-token',
      name: 'Front access token',
      near: ['front_api', 'frontapi', 'frontapp', 'api2.frontapp.com', 'front_token', 'fronttoken'],
      environmentVariable: 'FRONT_TOKEN',
    }),
  ],
  guide: {
    create: [
      { text: 'Create a token with only the scopes it needs.', url: 'https://app.frontapp.com/settings/developers' },
    ],
    check: [{ text: 'Conversations show which token wrote in them.', url: 'https://app.frontapp.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [
      { text: 'Settings, Developers, API tokens, delete.', url: 'https://app.frontapp.com/settings/developers' },
    ],
    risks: ['Mail of shared inboxes can be read and answered.'],
    links: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens', 'https://dev.frontapp.com/'],
  },
});
