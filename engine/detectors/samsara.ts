import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'samsara',
  name: 'Samsara',
  home: 'https://www.samsara.com/',
  secrets: [
    {
      id: 'samsara-api-token',
      name: 'Samsara API token',
      keywords: ['samsara_api_'],
      pattern: /samsara_api_[A-Za-z0-9]{26,32}/,
      environmentVariable: 'SAMSARA_API_TOKEN',
      sample: 'samsara_api_[A-Za-z0-9]{30}',
      examples: {
        match: ['samsara_api_token: <secret>', 'samsaraApiToken := "<secret>"'],
        miss: [
          'SAMSARA_API_TOKEN=<samsara_api_[A-Za-z0-9]{6}>',
          'const samsaraApiToken = process.env.SAMSARA_API_TOKEN;',
        ],
      },
    },
    {
      id: 'samsara-api-token-legacy',
      name: 'Samsara API token without a prefix',
      pattern: /[A-Za-z0-9]{28,32}/,
      near: ['samsara'],
      check: notWords,
      environmentVariable: 'SAMSARA_API_TOKEN',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['SAMSARA_API_TOKEN=<secret>', '<SamsaraApiToken><secret></SamsaraApiToken>'],
        miss: ['SAMSARA_API_TOKEN=<[0-9a-f]{6}>', 'const samsaraApiToken = process.env.SAMSARA_API_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['samsara-api-token'],
        url: 'https://api.samsara.com/fleet/vehicles',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['api.eu.samsara.com'],
        source: 'https://developers.samsara.com/reference',
      },
    ],
    create: [
      {
        text: 'Settings, API Tokens: a token with read or write for the categories it needs.',
        url: 'https://cloud.samsara.com/',
      },
    ],
    check: [{ text: 'Activity log of the organization.', url: 'https://kb.samsara.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, API Tokens: revoke the token.', url: 'https://cloud.samsara.com/' }],
    risks: ['Places of vehicles and drivers can be read, settings changed.'],
    links: ['https://developers.samsara.com/docs/authentication', 'https://developers.samsara.com/'],
  },
});
