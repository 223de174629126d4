import { provider } from '../provider';

export default provider({
  id: 'cal-com',
  name: 'Cal.com',
  home: 'https://cal.com/',
  secrets: [
    {
      id: 'cal-com-api-key',
      name: 'Cal.com API key',
      keywords: ['cal_live_', 'cal_test_'],
      pattern: /cal_(?:live|test)_[0-9a-zA-Z]{26,34}(?![\w-])/,
      environmentVariable: 'CAL_API_KEY',
      sample: 'cal_live_[0-9a-f]{32}',
      examples: {
        match: ['CAL_API_KEY=<secret>', 'https://api.cal.com/v1/bookings?apiKey=<secret>'],
        miss: ['CAL_API_KEY=<cal_live_[0-9a-f]{8}>', 'cal_live_update = True'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['cal-com-api-key'], url: 'https://api.cal.com/v2/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://cal.com/docs/api-reference/v2/introduction' }],
    create: [
      { text: 'Make a key with an expiry for each program.', url: 'https://app.cal.com/settings/developer/api-keys' },
    ],
    check: [
      { text: 'Cal.com shows no last use: look at bookings and event types.', url: 'https://app.cal.com/bookings' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Settings, Developer, API keys, delete.', url: 'https://app.cal.com/settings/developer/api-keys' },
    ],
    risks: ['Bookings with names and addresses can be read, made and cancelled.'],
    links: ['https://cal.com/docs/api-reference/v2/introduction', 'https://cal.com/docs'],
  },
});
