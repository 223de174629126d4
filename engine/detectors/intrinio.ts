import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'intrinio',
  name: 'Intrinio',
  home: 'https://intrinio.com/',
  secrets: [
    {
      id: 'intrinio-api-key',
      name: 'Intrinio API key',
      pattern: /[A-Za-z0-9]{44}/,
      near: ['intrinio'],
      check: notWords,
      environmentVariable: 'INTRINIO_API_KEY',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ['client = Client(intrinio_api_key="<secret>")', "const intrinioApiKey = '<secret>';"],
        miss: ['INTRINIO_API_KEY=<[0-9a-f]{9}>', 'const intrinioApiKey = process.env.INTRINIO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://intrinio.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://intrinio.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://intrinio.com/'],
  },
});
