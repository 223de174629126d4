import { provider } from '../provider';

export default provider({
  id: 'lemlist',
  name: 'lemlist',
  home: 'https://www.lemlist.com/',
  secrets: [
    {
      id: 'lemlist-api-key',
      name: 'lemlist API key',
      pattern: /[0-9a-f]{32}/,
      near: ['lemlist'],
      environmentVariable: 'LEMLIST_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['lemlist_api_key: <secret>', 'private static final String LEMLIST_API_KEY = "<secret>";'],
        miss: ['LEMLIST_API_KEY=<[0-9a-f]{9}>', 'LEMLIST_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Settings, Integrations: generate a named key.', url: 'https://app.lemlist.com/settings/integrations' },
    ],
    check: [{ text: 'Campaigns and their activities.', url: 'https://app.lemlist.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Integrations: delete the key.', url: 'https://app.lemlist.com/settings/integrations' }],
    risks: ['Leads can be exported, campaigns started in your name.'],
    links: ['https://developer.lemlist.com/'],
  },
});
