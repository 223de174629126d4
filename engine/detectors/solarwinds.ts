import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'solarwinds',
  name: 'SolarWinds Observability',
  home: 'https://www.solarwinds.com/solarwinds-observability',
  secrets: [
    {
      id: 'solarwinds-api-key',
      name: 'SolarWinds Observability API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{71}(?![\w-])/,
      near: ['solarwinds'],
      check: notWords,
      environmentVariable: 'SOLARWINDS_API_KEY',
      sample: '[A-Za-z0-9]{71}',
      examples: {
        match: ['solarwindsApiKey := "<secret>"', "const solarwindsApiKey = '<secret>';"],
        miss: ['SOLARWINDS_API_KEY=<[0-9a-f]{9}>', 'SOLARWINDS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.solarwinds.com/solarwinds-observability',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.solarwinds.com/solarwinds-observability',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.solarwinds.com/solarwinds-observability'],
  },
});
