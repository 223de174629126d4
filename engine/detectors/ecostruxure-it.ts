import { provider } from '../provider';

export default provider({
  id: 'ecostruxure-it',
  name: 'Schneider EcoStruxure IT',
  home: 'https://ecostruxureit.com/',
  secrets: [
    {
      id: 'ecostruxure-it-api-key',
      name: 'EcoStruxure IT API key',
      keywords: ['AK1'],
      pattern: /AK1[A-Za-z0-9/]{6}\/[A-Za-z0-9/]{40,46}(?![\w+/])/,
      near: ['ecostruxure'],
      environmentVariable: 'ECOSTRUXUREIT_API_KEY',
      sample: 'AK1[A-Za-z0-9]{6}/[A-Za-z0-9]{44}',
      examples: {
        match: [
          'ECOSTRUXUREIT_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.ecostruxureit.com/rest/v1/organizations',
        ],
        miss: ['ECOSTRUXUREIT_API_KEY=<AK1[A-Za-z0-9]{6}>', 'key = "<AK1[A-Za-z0-9]{6}/[A-Za-z0-9]{44}>"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key under My Account.', url: 'https://app.ecostruxureit.com/' }],
    check: [{ text: 'EcoStruxure IT shows no last use of a key.', url: 'https://helpcenter.ecostruxureit.com/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'My Account, API keys, delete.', url: 'https://app.ecostruxureit.com/' }],
    risks: ['Inventory, alarms and measures of your data centres can be read.'],
    links: ['https://helpcenter.ecostruxureit.com/', 'https://ecostruxureit.com/'],
  },
});
