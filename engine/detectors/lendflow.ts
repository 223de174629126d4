import { provider } from '../provider';

export default provider({
  id: 'lendflow',
  name: 'Lendflow',
  home: 'https://www.lendflow.com/',
  secrets: [
    // Laravel Passport: header, claims, and a signature of 4096 bits.
    {
      id: 'lendflow-api-key',
      name: 'Lendflow API key',
      pattern: /(?<![\w.-])[A-Za-z0-9_-]{20,60}[A-Za-z0-9_.-]{800,1300}[A-Za-z0-9_-](?![\w-])/,
      after: 1400,
      near: ['lendflow'],
      environmentVariable: 'LENDFLOW_API_KEY',
      sample: '[A-Za-z0-9]{36}.[A-Za-z0-9]{236}.[A-Za-z0-9_-]{682}[A-Za-z0-9]',
      examples: {
        match: ['<LendflowApiKey><secret></LendflowApiKey>', 'LENDFLOW_API_KEY=<secret>'],
        miss: ['LENDFLOW_API_KEY=<[0-9a-f]{5}>', 'lendflowApiKey := os.Getenv("LENDFLOW_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.lendflow.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.lendflow.com/' },
    ],
    risks: [
      'Orders, invoices and customers’ data can be read and, as far as the key’s rights go, changed.',
      'Money can be moved or refunded where the interface allows it.',
    ],
    links: ['https://www.lendflow.com/'],
  },
});
