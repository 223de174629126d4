import { jwtSample, jwtWith } from '../checks/jwt';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'monday',
  name: 'monday.com',
  home: 'https://monday.com/',
  secrets: [
    {
      id: 'monday-api-token',
      name: 'monday.com API token',
      keywords: ['eyJhbGciOiJIUzI1NiJ9.'],
      pattern: /eyJhbGciOiJIUzI1NiJ9\.eyJ[\w-]{60,500}\.[\w-]{43}(?![\w-])/,
      after: 700,
      check: jwtWith(({ payload }) => 'tid' in payload && 'uid' in payload && 'actid' in payload),
      environmentVariable: 'MONDAY_API_TOKEN',
      sample: jwtSample(
        '{"tid":[1-9][0-9]{8},"aai":11,"uid":[1-9][0-9]{7},"iad":"2025-01-01T00:00:00.000Z","per":"me:write","actid":[1-9][0-9]{6},"rgn":"use1"}',
        '{"alg":"HS256"}',
      ),
      examples: {
        match: ['MONDAY_API_TOKEN=<secret>', 'private static final String MONDAY_API_TOKEN = "<secret>";'],
        miss: ['MONDAY_API_TOKEN=<eyJhbGciOiJIUzI1NiJ9.[a-z]{9}>', 'mondayApiToken := os.Getenv("MONDAY_API_TOKEN")'],
      },
    },
    vendorJwt({
      id: 'monday-access-token',
      name: 'monday.com access token',
      near: ['monday_api', 'mondayapi', 'monday_token', 'mondaytoken', 'monday.com', 'monday_access'],
      named: ['monday'],
      environmentVariable: 'MONDAY_TOKEN',
    }),
  ],
  guide: {
    create: [{ text: 'Developer center, API token: each user has one.', url: 'https://monday.com/' }],
    check: [{ text: 'The API analytics and the board’s activity log show what was done.', url: 'https://monday.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Developer center, API token, regenerate.', url: 'https://monday.com/' }],
    risks: ['Boards can be read and changed with the owner’s rights.'],
    links: ['https://developer.monday.com/api-reference/docs/authentication'],
  },
});
