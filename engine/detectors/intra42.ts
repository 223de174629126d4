import { provider } from '../provider';

export default provider({
  id: 'intra42',
  name: '42 Intra',
  home: 'https://api.intra.42.fr/',
  secrets: [
    {
      id: 'intra42-client-secret',
      name: '42 Intra client secret',
      keywords: ['s-s4t2ud-', 's-s4t2af-'],
      pattern: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
      environmentVariable: 'FORTYTWO_CLIENT_SECRET',
      sample: 's-s4t2ud-[0-9a-f]{64}',
      examples: {
        match: ['FORTYTWO_CLIENT_SECRET=<secret>', '"client_secret": "<secret>"'],
        miss: ['FORTYTWO_CLIENT_ID=<u-s4t2ud-[0-9a-f]{64}>', 'FORTYTWO_CLIENT_SECRET=<s-s4t2ud-[0-9a-f]{9}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'An application has a secret, and a next one for the change.',
        url: 'https://profile.intra.42.fr/oauth/applications',
      },
    ],
    check: [
      { text: 'The application’s page shows its requests.', url: 'https://profile.intra.42.fr/oauth/applications' },
    ],
    rotate: [{ text: 'Replace the secret with the next one that the page shows: both live for a time.' }],
    revoke: [
      { text: 'Replace the secret or delete the application.', url: 'https://profile.intra.42.fr/oauth/applications' },
    ],
    risks: ['Data of students can be read within the application’s scopes.'],
    links: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  },
});
