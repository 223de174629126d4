import { provider } from '../provider';

export default provider({
  id: 'pdfshift',
  name: 'PDFShift',
  home: 'https://pdfshift.io/',
  secrets: [
    {
      id: 'pdfshift-api-key',
      name: 'PDFShift API key',
      pattern: /[0-9a-f]{32}/,
      near: ['pdfshift'],
      environmentVariable: 'PDFSHIFT_API_KEY',
      sample: '[a-f0-9]{32}',
      examples: {
        match: ['pdfshift-api-key: <secret>', 'PDFSHIFT_API_KEY=<secret>'],
        miss: ['PDFSHIFT_API_KEY=<[0-9a-f]{9}>', 'PDFSHIFT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://pdfshift.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://pdfshift.io/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://pdfshift.io/'],
  },
});
