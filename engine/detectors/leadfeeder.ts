import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'leadfeeder',
  name: 'Leadfeeder',
  home: 'https://www.leadfeeder.com/',
  secrets: [
    {
      id: 'leadfeeder-api-key',
      name: 'Leadfeeder API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{43}(?![\w-])/,
      near: ['leadfeeder'],
      check: notWords,
      environmentVariable: 'LEADFEEDER_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ["const leadfeederApiKey = '<secret>';", 'leadfeeder-api-key: <secret>'],
        miss: ['LEADFEEDER_API_KEY=<[0-9a-f]{9}>', 'LEADFEEDER_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Personal, API tokens, Create new token.', url: 'https://app.leadfeeder.com/settings/personal/api-tokens' }],
    check: [{ text: 'Leadfeeder shows no last use of a token: compare exports and changed feeds with your own.' }],
    rotate: [{ text: 'Tokens stand side by side: create the second, deploy it, delete the first.' }],
    revoke: [{ text: 'API tokens, delete it.', url: 'https://app.leadfeeder.com/settings/personal/api-tokens' }],
    risks: ['Which companies visited your site, and what they read there, can be seen.'],
    links: ['https://docs.leadfeeder.com/api/'],
  },
});
