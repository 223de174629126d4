import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'upc-database',
  name: 'UPC Database',
  home: 'https://upcdatabase.org/',
  secrets: [
    {
      id: 'upc-database-api-key',
      name: 'UPC Database API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['upcdatabase', 'upc-database', 'upc_database'],
      check: notWords,
      environmentVariable: 'UPC_DATABASE_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['upc-database-api-key: <secret>', 'UPC_DATABASE_API_KEY=<secret>'],
        miss: ['UPC_DATABASE_API_KEY=<[0-9a-f]{9}>', 'const upcDatabaseApiKey = process.env.UPC_DATABASE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://upcdatabase.org/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://upcdatabase.org/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://upcdatabase.org/'],
  },
});
