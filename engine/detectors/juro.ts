import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'juro',
  name: 'Juro',
  home: 'https://juro.com/',
  secrets: [
    {
      id: 'juro-api-key',
      name: 'Juro API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['juro_api', 'juroapi', 'juro.com'],
      named: ['juro'],
      check: notWords,
      environmentVariable: 'JURO_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['juro-api-key: <secret>', 'client = Client(juro_api_key="<secret>")'],
        miss: ['JURO_API_KEY=<[0-9a-f]{9}>', 'juroApiKey := os.Getenv("JURO_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://juro.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://juro.com/' }],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://juro.com/'],
  },
});
