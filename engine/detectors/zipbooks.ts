import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zipbooks',
  name: 'ZipBooks',
  home: 'https://zipbooks.com/',
  secrets: [
    {
      id: 'zipbooks-api-key',
      name: 'ZipBooks API key',
      pattern: /(?<![\w!#%@\^])[A-Za-z0-9!#%@\^]{6,40}={0,2}(?![\w!#%@\^=])/,
      named: ['zipbooks'],
      check: notWords,
      environmentVariable: 'ZIPBOOKS_API_KEY',
      sample: '[A-Za-z0-9]{8,40}',
      examples: {
        match: ['ZIPBOOKS_API_KEY=<secret>', 'zipbooks-api-key: <secret>'],
        miss: ['ZIPBOOKS_API_KEY=<[0-9a-f]{3}>', 'zipbooksApiKey := os.Getenv("ZIPBOOKS_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://zipbooks.com/',
      },
    ],
    check: [{ text: 'Look through payments, refunds and exports of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://zipbooks.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://zipbooks.com/'],
  },
});
