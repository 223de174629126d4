import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'knapsack-pro',
  name: 'Knapsack Pro',
  home: 'https://knapsackpro.com/',
  secrets: [
    {
      id: 'knapsack-pro-api-key',
      name: 'Knapsack Pro API key',
      pattern: /[0-9a-z]{32}/,
      near: ['knapsackpro', 'knapsack-pro', 'knapsack_pro'],
      check: notWords,
      environmentVariable: 'KNAPSACK_PRO_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['knapsack-pro-api-key: <secret>', 'knapsackProApiKey := "<secret>"'],
        miss: ['KNAPSACK_PRO_API_KEY=<[0-9a-f]{9}>', 'KNAPSACK_PRO_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://knapsackpro.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://knapsackpro.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://knapsackpro.com/'],
  },
});
