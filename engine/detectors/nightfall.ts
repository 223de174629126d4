import { provider } from '../provider';

export default provider({
  id: 'nightfall',
  name: 'Nightfall',
  home: 'https://www.nightfall.ai/',
  secrets: [
    {
      id: 'nightfall-api-key',
      name: 'Nightfall API key',
      keywords: ['NF-'],
      pattern: /NF-[A-Za-z0-9]{32}/,
      entropy: 3.6,
      environmentVariable: 'NIGHTFALL_API_KEY',
      sample: 'NF-[A-Za-z0-9]{32}',
      examples: {
        match: ["NIGHTFALL_API_KEY = '<secret>'", '<NightfallApiKey><secret></NightfallApiKey>'],
        miss: ['NIGHTFALL_API_KEY=<NF-[a-z]{9}>', 'const nightfallApiKey = process.env.NIGHTFALL_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Developer platform: make a key.', url: 'https://app.nightfall.ai/' }],
    check: [{ text: 'Usage shows scans by day.', url: 'https://app.nightfall.ai/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Developer platform, delete the key.', url: 'https://app.nightfall.ai/' }],
    risks: ['Scans use up the quota; policies can be read.'],
    links: ['https://help.nightfall.ai/'],
  },
});
