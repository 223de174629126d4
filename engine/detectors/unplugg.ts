import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'unplugg',
  name: 'Unplugg',
  home: 'https://unplu.gg/',
  secrets: [
    {
      id: 'unplugg-api-key',
      name: 'Unplugg API key',
      pattern: /[0-9a-z]{64}/,
      near: ['unplu', 'unplugg_api', 'unpluggapi', 'unplu.gg'],
      named: ['unplugg'],
      check: notWords,
      environmentVariable: 'UNPLUGG_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['unpluggApiKey := "<secret>"', 'export UNPLUGG_API_KEY="<secret>"'],
        miss: ['UNPLUGG_API_KEY=<[0-9a-f]{9}>', 'const unpluggApiKey = process.env.UNPLUGG_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://unplu.gg/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://unplu.gg/' }],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://unplu.gg/'],
  },
});
