import { provider } from '../provider';

export default provider({
  id: 'mappedin',
  name: 'Mappedin',
  home: 'https://www.mappedin.com/',
  secrets: [
    {
      id: 'mappedin-api-secret',
      name: 'Mappedin API secret',
      keywords: ['mis_'],
      pattern: /mis_[A-Za-z0-9]{52}/,
      pairs: 'mappedin-api-key',
      environmentVariable: 'MAPPEDIN_API_SECRET',
      sample: 'mis_[A-Za-z0-9]{52}',
      examples: {
        match: ['MAPPEDIN_API_SECRET=<secret>', 'getMapData({ key: key, secret: "<secret>" })'],
        miss: ['MAPPEDIN_API_KEY=<mik_[A-Za-z0-9]{26}>', 'MAPPEDIN_API_SECRET=<mis_[a-z]{9}>'],
      },
    },
    {
      id: 'mappedin-api-key',
      name: 'Mappedin API key (the id of the secret)',
      keywords: ['mik_'],
      pattern: /mik_[A-Za-z0-9]{20,40}(?![\w-])/,
      confidence: 'possible',
      pairs: 'mappedin-api-secret',
      environmentVariable: 'MAPPEDIN_KEY',
      sample: 'mik_[A-Za-z0-9]{26}',
      examples: {
        match: ['export MAPPEDIN_KEY="<secret>"', '"mappedinKey": "<secret>",'],
        miss: ['MAPPEDIN_KEY=<mik_[0-9a-f]{6}>', 'const mappedinKey = process.env.MAPPEDIN_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Developers: make a key pair for chosen maps.', url: 'https://app.mappedin.com/' }],
    check: [{ text: 'Usage shows views of maps.', url: 'https://app.mappedin.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Developers, delete the pair.', url: 'https://app.mappedin.com/' }],
    risks: ['Maps that were not published can be read.'],
    links: ['https://developer.mappedin.com/'],
  },
});
