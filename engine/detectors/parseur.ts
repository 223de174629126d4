import { provider } from '../provider';

export default provider({
  id: 'parseur',
  name: 'Parseur',
  home: 'https://parseur.com/',
  secrets: [
    {
      id: 'parseur-api-key',
      name: 'Parseur API key',
      pattern: /[0-9a-f]{40}/,
      near: ['parseur'],
      environmentVariable: 'PARSEUR_API_KEY',
      sample: '[a-f0-9]{40}',
      examples: {
        match: ['parseurApiKey := "<secret>"', 'export PARSEUR_API_KEY="<secret>"'],
        miss: ['PARSEUR_API_KEY=<[0-9a-f]{9}>', 'PARSEUR_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://parseur.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://parseur.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://parseur.com/'],
  },
});
