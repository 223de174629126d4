import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lexigram',
  name: 'Lexigram',
  home: 'https://www.lexigram.io/',
  secrets: [
    {
      id: 'lexigram-api-key',
      name: 'Lexigram API key',
      pattern: /(?<![\w.+\/-])[A-Za-z0-9_.+\/-]{301}(?![\w.+\/-])/,
      near: ['lexigram'],
      check: notWords,
      environmentVariable: 'LEXIGRAM_API_KEY',
      sample: '[A-Za-z0-9]{301}',
      examples: {
        match: ['LEXIGRAM_API_KEY=<secret>', '"lexigramApiKey": "<secret>",'],
        miss: ['LEXIGRAM_API_KEY=<[0-9a-f]{9}>', 'const lexigramApiKey = process.env.LEXIGRAM_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.lexigram.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.lexigram.io/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://www.lexigram.io/'],
  },
});
