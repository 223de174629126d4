import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  home: 'https://data.nasdaq.com/',
  secrets: [
    {
      id: 'nasdaq-data-link-api-key',
      name: 'Nasdaq Data Link API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{20}(?![\w-])/,
      near: ['nasdaq', 'quandl'],
      check: notWords,
      environmentVariable: 'NASDAQ_DATA_LINK_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: [
          '<NasdaqDataLinkApiKey><secret></NasdaqDataLinkApiKey>',
          'client = Client(nasdaq_data_link_api_key="<secret>")',
        ],
        miss: ['NASDAQ_DATA_LINK_API_KEY=<[0-9a-f]{9}>', 'NASDAQ_DATA_LINK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://data.nasdaq.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://data.nasdaq.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://data.nasdaq.com/'],
  },
});
