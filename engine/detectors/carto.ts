import { jwtSample, jwtWith } from '../checks/jwt';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'carto',
  name: 'CARTO',
  home: 'https://carto.com/',
  secrets: [
    {
      id: 'carto-api-access-token',
      name: 'CARTO API access token',
      keywords: ['eyJhbGciOiJIUzI1NiJ9.'],
      pattern: /eyJhbGciOiJIUzI1NiJ9\.[A-Za-z0-9_.-]{60,300}[A-Za-z0-9_-](?![\w-])/,
      check: jwtWith(({ payload }) => typeof payload.a === 'string' && /^ac_/.test(payload.a)),
      environmentVariable: 'CARTO_ACCESS_TOKEN',
      sample: jwtSample('{"a":"ac_[a-z0-9]{8}","jti":"[0-9a-f]{8}"}', '{"alg":"HS256"}'),
      examples: {
        match: ['CARTO_ACCESS_TOKEN=<secret>', "const accessToken = '<secret>';"],
        miss: [
          'CARTO_ACCESS_TOKEN=eyJ<[A-Za-z]{20}>',
          "token = '<eyJhbGciOiJIUzI1NiJ9.eyJ[A-Za-z0-9]{40}.[A-Za-z0-9]{43}>'",
        ],
      },
    },
    vendorJwt({
      id: 'carto-access-token',
      name: 'CARTO access token',
      near: ['cartodb', 'carto_', 'carto.com', 'cartotoken', 'cartoapi', 'cartoaccess'],
      environmentVariable: 'CARTO_ACCESS_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Create a token with grants for single tables and interfaces, and allowed referers.',
        url: 'https://app.carto.com/',
      },
    ],
    check: [
      {
        text: 'The activity data of the organization lists requests by token.',
        url: 'https://docs.carto.com/carto-user-manual/settings/activity-data',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Developers, API access tokens, delete.', url: 'https://app.carto.com/' }],
    risks: ['The tables that were granted can be read, at the expense of your warehouse.'],
    links: [
      'https://docs.carto.com/carto-user-manual/developers/managing-credentials/api-access-tokens',
      'https://docs.carto.com/',
    ],
  },
});
