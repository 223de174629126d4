import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'getemail',
  name: 'GetEmail',
  home: 'https://getemail.io/',
  secrets: [
    {
      id: 'getemail-api-key',
      name: 'GetEmail API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{20}(?![\w-])/,
      near: ['getemail'],
      check: notWords,
      environmentVariable: 'GETEMAIL_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['client = Client(getemail_api_key="<secret>")', 'export GETEMAIL_API_KEY="<secret>"'],
        miss: ['GETEMAIL_API_KEY=<[0-9a-f]{9}>', 'const getemailApiKey = process.env.GETEMAIL_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://getemail.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://getemail.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://getemail.io/'],
  },
});
