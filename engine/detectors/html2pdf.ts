import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'html2pdf',
  name: 'HTML2PDF',
  home: 'https://html2pdf.app/',
  secrets: [
    {
      id: 'html2pdf-api-key',
      name: 'HTML2PDF API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['html2pdf'],
      check: notWords,
      environmentVariable: 'HTML2PDF_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['"html2pdfApiKey": "<secret>",', 'HTML2PDF_API_KEY=<secret>'],
        miss: ['HTML2PDF_API_KEY=<[0-9a-f]{9}>', 'const html2pdfApiKey = process.env.HTML2PDF_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://html2pdf.app/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://html2pdf.app/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://html2pdf.app/'],
  },
});
