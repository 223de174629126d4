import { provider } from '../provider';

export default provider({
  id: 'runrun-it',
  name: 'Runrun.it',
  home: 'https://runrun.it/',
  secrets: [
    {
      id: 'runrun-it-api-key',
      name: 'Runrun.it API key',
      pattern: /[0-9a-f]{32}|[A-Za-z0-9]{18,20}/,
      near: ['runrunit', 'runrun-it', 'runrun_it'],
      environmentVariable: 'RUNRUN_IT_API_KEY',
      sample: '[a-f0-9]{32}',
      examples: {
        match: ['runrunItApiKey := "<secret>"', 'runrun-it-api-key: <secret>'],
        miss: ['RUNRUN_IT_API_KEY=<[0-9a-f]{9}>', 'const runrunItApiKey = process.env.RUNRUN_IT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://runrun.it/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://runrun.it/' }],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://runrun.it/'],
  },
});
