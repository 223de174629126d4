import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'val-town',
  name: 'Val Town',
  home: 'https://www.val.town/',
  secrets: [
    {
      id: 'val-town-api-token',
      name: 'Val Town API token',
      keywords: ['vtwn_'],
      pattern: /vtwn_[A-Za-z0-9_-]{20,80}(?![\w-])/,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'VAL_TOWN_API_KEY',
      sample: 'vtwn_[A-Za-z0-9]{30}',
      examples: {
        match: ['val_town_api_key: <secret>', "const valTownApiKey = '<secret>';"],
        miss: ['VAL_TOWN_API_KEY=<vtwn_[A-Za-z0-9]{5}>', 'VAL_TOWN_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['val-town-api-token'], url: 'https://api.val.town/v1/me', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"id"'] }, source: 'https://docs.val.town/api/authentication/' }],
    create: [{ text: 'Make a token with scopes and an expiry.', url: 'https://www.val.town/settings/api' }],
    check: [{ text: 'Your vals’ versions and logs.', url: 'https://www.val.town/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Settings, API tokens: delete the token.', url: 'https://www.val.town/settings/api' }],
    risks: ['Vals can be changed and run, blobs and SQLite data read.'],
    links: ['https://docs.val.town/reference/api/', 'https://docs.val.town/'],
  },
});
