import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  home: 'https://kit.com/',
  secrets: [
    {
      id: 'convertkit-api-secret',
      name: 'Kit API secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])|(?<![\w-])[A-Za-z0-9_]{22}(?![\w-])/,
      near: ['convertkit', 'kit_api_secret', 'kitapisecret'],
      reach: 80,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'CONVERTKIT_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['CONVERTKIT_API_SECRET=<secret>', 'https://api.convertkit.com/v3/subscribers?api_secret=<secret>'],
        miss: ['CONVERTKIT_API_KEY=<[A-Za-z0-9]{12}>', 'https://api.convertkit.com/v3/forms'],
      },
    },
    {
      id: 'convertkit-v4-api-key',
      name: 'Kit API v4 key',
      keywords: ['kit_'],
      pattern: /kit_[0-9a-f]{32}/,
      environmentVariable: 'KIT_API_KEY',
      sample: 'kit_[0-9a-f]{32}',
      examples: {
        match: ['KIT_API_KEY=<secret>', 'X-Kit-Api-Key: <secret>'],
        miss: ['KIT_API_KEY=<kit_[0-9a-f]{8}>', 'kit_version = 2'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a v4 key for each program in the developer settings.',
        url: 'https://app.kit.com/account_settings/developer_settings',
      },
    ],
    check: [
      { text: 'Kit shows no last use of a key; look at subscribers and broadcasts.', url: 'https://app.kit.com/' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, delete the first. The old API secret is replaced at once.' }],
    revoke: [
      {
        text: 'Developer settings, delete the key, or make a new secret.',
        url: 'https://app.kit.com/account_settings/developer_settings',
      },
    ],
    risks: ['Subscribers with their addresses can be read, and mail sent to them.'],
    links: ['https://developers.kit.com/', 'https://help.kit.com/'],
  },
});
