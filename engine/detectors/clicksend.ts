import { provider } from '../provider';

export default provider({
  id: 'clicksend',
  name: 'ClickSend',
  home: 'https://www.clicksend.com/',
  secrets: [
    {
      id: 'clicksend-api-key',
      name: 'ClickSend API key',
      pattern: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
      near: ['clicksend'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'CLICKSEND_API_KEY',
      sample: '[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}',
      examples: {
        match: ['CLICKSEND_API_KEY=<secret>', 'clicksend:\n  api_key: <secret>'],
        miss: ['CLICKSEND_API_KEY=<[0-9a-f]{9}>', 'clicksend:\n  api_key: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the account’s API credentials, one for each program.',
        url: 'https://dashboard.clicksend.com/account/subaccounts',
      },
    ],
    check: [
      {
        text: 'ClickSend shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://dashboard.clicksend.com/account/subaccounts',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the account’s API credentials: it stops at once.',
        url: 'https://dashboard.clicksend.com/account/subaccounts',
      },
    ],
    risks: ['Messages and letters are sent at your expense.'],
    links: ['https://developers.clicksend.com/', 'https://www.clicksend.com/'],
  },
});
