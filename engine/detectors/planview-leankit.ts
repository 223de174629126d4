import { provider } from '../provider';

export default provider({
  id: 'planview-leankit',
  name: 'Planview LeanKit',
  home: 'https://www.planview.com/',
  secrets: [
    {
      id: 'planview-leankit-api-key',
      name: 'Planview LeanKit API key',
      pattern: /[0-9a-f]{128}/,
      near: ['planview', 'leankit'],
      environmentVariable: 'PLANVIEW_LEANKIT_API_KEY',
      sample: '[a-f0-9]{128}',
      examples: {
        match: ['PLANVIEW_LEANKIT_API_KEY=<secret>', 'planviewLeankitApiKey := "<secret>"'],
        miss: [
          'PLANVIEW_LEANKIT_API_KEY=<[0-9a-f]{9}>',
          'const planviewLeankitApiKey = process.env.PLANVIEW_LEANKIT_API_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.planview.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.planview.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.planview.com/'],
  },
});
