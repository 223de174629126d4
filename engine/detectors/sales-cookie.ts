import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sales-cookie',
  name: 'Sales Cookie',
  home: 'https://salescookie.com/',
  secrets: [
    {
      id: 'sales-cookie-api-key',
      name: 'Sales Cookie API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['salescookie', 'sales-cookie', 'sales_cookie'],
      check: notWords,
      environmentVariable: 'SALES_COOKIE_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['export SALES_COOKIE_API_KEY="<secret>"', 'client = Client(sales_cookie_api_key="<secret>")'],
        miss: ['SALES_COOKIE_API_KEY=<[0-9a-f]{9}>', 'salesCookieApiKey := os.Getenv("SALES_COOKIE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://salescookie.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://salescookie.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://salescookie.com/'],
  },
});
