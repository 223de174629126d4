import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'request-finance',
  name: 'Request Finance',
  home: 'https://www.request.finance/',
  secrets: [
    {
      id: 'request-finance-api-key',
      name: 'Request Finance API key',
      pattern: /[A-Z0-9]{31}/,
      near: ['requestfinance', 'request-finance', 'request_finance'],
      check: notWords,
      environmentVariable: 'REQUEST_FINANCE_API_KEY',
      sample: '[A-Z0-9]{31}',
      examples: {
        match: ['client = Client(request_finance_api_key="<secret>")', "const requestFinanceApiKey = '<secret>';"],
        miss: ['REQUEST_FINANCE_API_KEY=<[0-9a-f]{9}>', 'REQUEST_FINANCE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.request.finance/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.request.finance/',
      },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.request.finance/'],
  },
});
