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
    create: [
      {
        text: 'Make a token with few scopes; browsers get a public one that is bound to your addresses.',
        url: 'https://console.mapbox.com/account/access-tokens/',
      },
    ],
    check: [{ text: 'Statistics show requests by token.', url: 'https://console.mapbox.com/account/statistics/' }],
    rotate: [{ text: 'Tokens stand side by side: make the second, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete, or rotate, on the page of tokens.', url: 'https://console.mapbox.com/account/access-tokens/' },
    ],
    prevent: [{ text: 'Mapbox secret token (sk.): scopes; URL restriction (public tokens); temporary tokens (1 h).' }],
    risks: [
      'Styles, tilesets and data sets can be changed and deleted; with tokens:write further tokens made.',
      'Requests are billed to the account.',
    ],
    links: [
      'https://docs.mapbox.com/help/getting-started/access-tokens/',
      'https://docs.mapbox.com/api/accounts/tokens/',
    ],
  },
});
