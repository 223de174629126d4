import { jwtBehind, jwtSample } from '../checks/jwt';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'wrike',
  name: 'Wrike',
  home: 'https://www.wrike.com/',
  secrets: [
    {
      id: 'wrike-permanent-token',
      name: 'Wrike permanent access token',
      keywords: ['eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIs'],
      pattern:
        /eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIs[A-Za-z0-9_-]{8,40}\.eyJ[A-Za-z0-9_-]{60,500}\.[A-Za-z0-9_-]{43}(?![\w-])/,
      after: 650,
      check: jwtBehind(0),
      environmentVariable: 'WRIKE_ACCESS_TOKEN',
      sample: jwtSample('{"d":"[A-Za-z0-9_-]{120}","iat":17[0-9]{8}}', '{"tt":"p","alg":"HS256","tv":"1"}'),
      examples: {
        match: ['wrike_access_token: <secret>', 'client = Client(wrike_access_token="<secret>")'],
        miss: [
          'WRIKE_ACCESS_TOKEN=<eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIs[a-z]{9}>',
          'WRIKE_ACCESS_TOKEN=your-key-goes-here',
        ],
      },
    },
    vendorJwt({
      id: 'wrike-access-token',
      name: 'Wrike access token',
      near: ['wrike'],
      environmentVariable: 'WRIKE_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Apps & Integrations, API: make an app for each program; its permanent token has your rights.',
        url: 'https://www.wrike.com/frontend/apps/index.html#/api',
      },
    ],
    check: [{ text: 'The audit report of the account lists changes by user.', url: 'https://help.wrike.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'The app’s page: delete the token or the app.',
        url: 'https://www.wrike.com/frontend/apps/index.html#/api',
      },
    ],
    risks: ['Tasks, files and people of the account can be read and changed as far as you can.'],
    links: ['https://developers.wrike.com/overview/'],
  },
});
