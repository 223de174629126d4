import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'daily',
  name: 'Daily',
  home: 'https://www.daily.co/',
  secrets: [
    {
      id: 'daily-api-key',
      name: 'Daily API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['api.daily.co', 'daily_api', 'dailyapi', 'dailyco'],
      named: ['daily'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DAILY_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['DAILY_API_KEY=<secret>', 'curl -H "Authorization: Bearer <secret>" https://api.daily.co/v1/rooms'],
        miss: ['DAILY_API_KEY=<[0-9a-f]{9}>', 'curl -H "Authorization: Bearer ${KEY}" https://api.daily.co/v1/rooms'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['daily-api-key'], url: 'https://api.daily.co/v1/rooms?limit=1', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"data"', '"total_count"'] }, source: 'https://docs.daily.co/reference/rest-api' }],
    create: [
      {
        text: 'The account’s API key stands in the dashboard’s developers page.',
        url: 'https://dashboard.daily.co/developers',
      },
    ],
    check: [
      {
        text: 'Daily shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://dashboard.daily.co/developers',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      { text: 'Make a new API key in the dashboard’s developers page.', url: 'https://dashboard.daily.co/developers' },
    ],
    risks: ['Rooms can be made, joined and recorded at your expense.'],
    links: ['https://docs.daily.co/reference/rest-api', 'https://www.daily.co/'],
  },
});
