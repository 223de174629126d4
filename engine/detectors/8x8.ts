import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: '8x8',
  name: '8x8',
  home: 'https://www.8x8.com/',
  secrets: [
    {
      id: '8x8-api-key',
      name: '8x8 API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['8x8_api', '8x8.com', '8x8.vc', 'eightxeight', 'wavecell'],
      reach: 80,
      check: notWords,
      environmentVariable: 'EIGHTXEIGHT_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: [
          'EIGHTXEIGHT_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://sms.8x8.com/api/v1/subaccounts/x/messages',
        ],
        miss: [
          'EIGHTXEIGHT_API_KEY=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://sms.8x8.com/api/v1/subaccounts/x/messages',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the console, API keys, one for each program.', url: 'https://connect.8x8.com/' },
    ],
    check: [
      {
        text: '8x8 shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://connect.8x8.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the console, API keys: it stops at once.', url: 'https://connect.8x8.com/' },
    ],
    risks: ['Messages and calls are made at your expense.'],
    links: ['https://developer.8x8.com/', 'https://www.8x8.com/'],
  },
});
