import { provider } from '../provider';

export default provider({
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  home: 'https://monkeylearn.com/',
  secrets: [
    {
      id: 'monkeylearn-api-key',
      name: 'MonkeyLearn API key',
      pattern: /[0-9a-f]{40}/,
      near: ['monkeylearn'],
      environmentVariable: 'MONKEYLEARN_API_KEY',
      sample: '[a-f0-9]{40}',
      examples: {
        match: ['"monkeylearnApiKey": "<secret>",', '<MonkeylearnApiKey><secret></MonkeylearnApiKey>'],
        miss: ['MONKEYLEARN_API_KEY=<[0-9a-f]{9}>', 'monkeylearnApiKey := os.Getenv("MONKEYLEARN_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://monkeylearn.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://monkeylearn.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://monkeylearn.com/'],
  },
});
