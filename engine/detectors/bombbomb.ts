import { provider } from '../provider';

export default provider({
  id: 'bombbomb',
  name: 'BombBomb',
  home: 'https://bombbomb.com/',
  secrets: [
    {
      id: 'bombbomb-api-key',
      name: 'BombBomb API key',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{86}==/,
      near: ['bombbomb'],
      reach: 80,
      environmentVariable: 'BOMBBOMB_API_KEY',
      sample: '[A-Za-z0-9+/]{85}[AQgw]==',
      examples: {
        match: ['BOMBBOMB_API_KEY=<secret>', 'curl -H "Authorization: <secret>" https://api.bombbomb.com/v2/lists'],
        miss: ['BOMBBOMB_API_KEY=<[0-9a-f]{9}>', 'curl -H "Authorization: ${KEY}" https://api.bombbomb.com/v2/lists'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account’s integrations.', url: 'https://app.bombbomb.com/' }],
    check: [
      {
        text: 'BombBomb shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.bombbomb.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s integrations.', url: 'https://app.bombbomb.com/' }],
    risks: ['Contacts can be read, and video mail sent in your name.'],
    links: ['https://developer.bombbomb.com/', 'https://bombbomb.com/'],
  },
});
