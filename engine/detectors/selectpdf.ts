import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'selectpdf',
  name: 'SelectPdf',
  home: 'https://selectpdf.com/',
  secrets: [
    {
      id: 'selectpdf-api-key',
      name: 'SelectPdf API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['selectpdf'],
      check: notWords,
      environmentVariable: 'SELECTPDF_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['selectpdf-api-key: <secret>', 'SELECTPDF_API_KEY=<secret>'],
        miss: ['SELECTPDF_API_KEY=<[0-9a-f]{9}>', 'const selectpdfApiKey = process.env.SELECTPDF_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://selectpdf.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://selectpdf.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://selectpdf.com/'],
  },
});
