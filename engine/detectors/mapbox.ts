import { base64JsonPart } from '../checks/base64-json';
import { encodeBase64 } from '../checks/base64';
import { provider } from '../provider';

export default provider({
  id: 'mapbox',
  name: 'Mapbox',
  home: 'https://www.mapbox.com/',
  secrets: [
    {
      id: 'mapbox-secret-token',
      name: 'Mapbox secret token',
      keywords: ['sk.eyJ'],
      pattern: /sk\.eyJ[\w-]{30,200}\.[\w-]{20,40}(?![\w-])/,
      check: base64JsonPart(1, ['u', 'a']),
      environmentVariable: 'MAPBOX_ACCESS_TOKEN',
      sample: (random) =>
        'sk.' +
        encodeBase64(random.template('{"u":"[a-z]{10}","a":"[a-z0-9]{40}"}'), 'url') +
        random.template('.[A-Za-z0-9_-]{21}[A-Za-z0-9]'),
      examples: {
        match: [
          'MAPBOX_ACCESS_TOKEN=<secret>',
          'MAPBOX_DOWNLOADS_TOKEN=<secret>',
          'mapboxgl.accessToken = "<secret>";',
        ],
        miss: ['MAPBOX_ACCESS_TOKEN=<pk.eyJ[A-Za-z0-9]{80}.[A-Za-z0-9]{22}>', 'MAPBOX_ACCESS_TOKEN=<sk.eyJ[a-z]{9}>'],
      },
    },
    {
      id: 'mapbox-temporary-token',
      name: 'Mapbox temporary token',
      keywords: ['tk.eyJ'],
      pattern: /tk\.eyJ[\w-]{30,1200}\.[\w-]{20,40}(?![\w-])/,
      after: 1300,
      check: base64JsonPart(1, ['u']),
      environmentVariable: 'MAPBOX_ACCESS_TOKEN',
      sample: (random) =>
        'tk.' +
        encodeBase64(
          random.template('{"u":"[a-z]{10}","exp":18[0-9]{8},"scopes":"styles:read","a":"[a-z0-9]{25}"}'),
          'url',
        ) +
        random.template('.[A-Za-z0-9_-]{21}[A-Za-z0-9]'),
      examples: {
        match: ['mapbox_access_token: <secret>', '"mapboxAccessToken": "<secret>"'],
        miss: ['MAPBOX_ACCESS_TOKEN=<tk.eyJ[a-z]{9}>', 'const mapboxAccessToken = process.env.MAPBOX_ACCESS_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['mapbox-secret-token'],
        url: 'https://api.mapbox.com/tokens/v2?access_token={key}',
        live: { contains: ['"TokenValid"'] },
        revoked: { status: 200, contains: ['"TokenInvalid"', '"TokenExpired"', '"TokenRevoked"'] },
        source: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
      },
    ],
    create: [
      {
        text: 'Access tokens, Create a token: tick the secret scopes it needs; browsers get a public token with URL restrictions. Secret tokens are shown once.',
        url: 'https://console.mapbox.com/account/access-tokens/',
      },
    ],
    check: [
      {
        text: 'Mapbox shows no last use of a token; Statistics show requests of each token by day.',
        url: 'https://console.mapbox.com/account/statistics/',
        shows: 'usage',
      },
      {
        text: 'List tokens with the times they were made and changed; a token with tokens:write can make others.',
        url: 'https://docs.mapbox.com/api/accounts/tokens/',
        shows: 'log',
      },
      {
        text: 'The newest day with requests of the token in Statistics is its last use.',
        url: 'https://console.mapbox.com/account/statistics/',
        shows: 'last use',
      },
    ],
    rotate: [
      {
        text: 'You can make as many tokens as you like: make the second with the same scopes, deploy it, delete the first. “Refresh” replaces the value at once: not without downtime.',
        url: 'https://console.mapbox.com/account/access-tokens/',
      },
    ],
    revoke: [
      { text: 'Delete, or rotate, on the page of tokens.', url: 'https://console.mapbox.com/account/access-tokens/' },
    ],
    prevent: [
      {
        text: 'Few scopes, never tokens:write in a program; temporary tokens (tk., an hour at most) for single jobs; URL restrictions for public tokens. IP addresses cannot be named.',
        url: 'https://docs.mapbox.com/accounts/guides/tokens/',
      },
    ],
    risks: [
      'Styles, tilesets and data sets can be changed and deleted; with tokens:write further tokens made.',
      'Requests are billed to the account.',
    ],
    links: [
      'https://docs.mapbox.com/help/getting-started/access-tokens/',
      'https://docs.mapbox.com/api/accounts/tokens/',
      'https://docs.mapbox.com/accounts/guides/tokens/',
    ],
    read: [
      { page: 'https://docs.mapbox.com/accounts/guides/tokens/', on: '2026-11-24', parts: ['create', 'rotate'] },
      { page: 'https://docs.mapbox.com/api/accounts/tokens/', on: '2026-11-24', parts: ['prevent'] },
    ],
  },
});
