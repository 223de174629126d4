import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pdflayer',
  name: 'pdflayer',
  home: 'https://pdflayer.com/',
  secrets: [
    {
      id: 'pdflayer-api-key',
      name: 'pdflayer API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['pdflayer'],
      check: notWords,
      environmentVariable: 'PDFLAYER_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["const pdflayerApiKey = '<secret>';", '<PdflayerApiKey><secret></PdflayerApiKey>'],
        miss: ['PDFLAYER_API_KEY=<[0-9a-f]{9}>', 'const pdflayerApiKey = process.env.PDFLAYER_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://pdflayer.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://pdflayer.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://pdflayer.com/'],
  },
});
