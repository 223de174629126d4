import { provider } from '../provider';

export default provider({
  id: 'ubidots',
  name: 'Ubidots',
  home: 'https://ubidots.com/',
  secrets: [
    {
      id: 'ubidots-token',
      name: 'Ubidots token or API key',
      keywords: ['BBFF-', 'BBUS-'],
      pattern: /BB(?:FF|US)-[A-Za-z0-9]{28,42}/,
      environmentVariable: 'UBIDOTS_TOKEN',
      sample: 'BBFF-[A-Za-z0-9]{30}',
      examples: {
        match: ["UBIDOTS_TOKEN = '<secret>'", '"ubidotsToken": "<secret>"'],
        miss: ['UBIDOTS_TOKEN=<BBFF-[A-Za-z0-9]{6}>', 'UBIDOTS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['ubidots-token'], url: 'https://industrial.api.ubidots.com/api/v2.0/devices', headers: { 'X-Auth-Token': '{key}' }, live: { contains: ['"count"', '"results"'] }, source: 'https://docs.ubidots.com/reference/authentication' }],
    create: [
      {
        text: 'Use a device’s own token; the account’s token reaches all devices.',
        url: 'https://industrial.ubidots.com/accounts/api_credentials',
      },
    ],
    check: [{ text: 'The account’s API usage.', url: 'https://industrial.ubidots.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      { text: 'API credentials: delete the token.', url: 'https://industrial.ubidots.com/accounts/api_credentials' },
    ],
    risks: ['Devices’ data can be read and false data sent.'],
    links: ['https://docs.ubidots.com/reference/authentication', 'https://docs.ubidots.com/'],
  },
});
