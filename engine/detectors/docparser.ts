import { provider } from '../provider';

export default provider({
  id: 'docparser',
  name: 'Docparser',
  home: 'https://docparser.com/',
  secrets: [
    {
      id: 'docparser-api-key',
      name: 'Docparser API key',
      pattern: /[0-9a-f]{40}/,
      near: ['docparser'],
      reach: 80,
      environmentVariable: 'DOCPARSER_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['DOCPARSER_API_KEY=<secret>', 'https://api.docparser.com/v1/parsers?api_key=<secret>'],
        miss: ['DOCPARSER_API_KEY=<[0-9a-f]{9}>', 'https://api.docparser.com/v1/parsers?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the account’s API page.', url: 'https://app.docparser.com/account/api' },
    ],
    check: [
      {
        text: 'Docparser shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.docparser.com/account/api',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s API page.', url: 'https://app.docparser.com/account/api' }],
    risks: ['Documents and what was read from them can be taken.'],
    links: ['https://docs.docparser.com/', 'https://docparser.com/'],
  },
});
