import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pepipost',
  name: 'Netcore Email API (Pepipost)',
  home: 'https://netcorecloud.com/email/',
  secrets: [
    {
      id: 'pepipost-api-key',
      name: 'Netcore Email API (Pepipost) API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{32}(?![\w-])/,
      near: ['pepipost'],
      check: notWords,
      environmentVariable: 'PEPIPOST_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['client = Client(pepipost_api_key="<secret>")', 'export PEPIPOST_API_KEY="<secret>"'],
        miss: ['PEPIPOST_API_KEY=<[0-9a-f]{9}>', 'PEPIPOST_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://netcorecloud.com/email/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://netcorecloud.com/email/',
      },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://netcorecloud.com/email/'],
  },
});
