import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fauna',
  name: 'Fauna',
  home: 'https://fauna.com/',
  secrets: [
    {
      id: 'fauna-secret',
      name: 'Fauna secret',
      keywords: ['fnA'],
      pattern: /fnA[A-Za-z0-9_-]{37}(?![\w-])/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'FAUNA_SECRET',
      sample: 'fnAE[A-Za-z0-9_-]{35}[A-Za-z0-9]',
      examples: {
        match: ["FAUNA_SECRET = '<secret>'", '<add key="FaunaSecret" value="<secret>" />'],
        miss: ['FAUNA_SECRET=<fnAE[a-z]{9}>', 'faunaSecret := os.Getenv("FAUNA_SECRET")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Keys are made for one database with a role.', url: 'https://fauna.com/' }],
    check: [{ text: 'Fauna’s hosted service has closed; servers of your own log queries.', url: 'https://fauna.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key’s document.', url: 'https://fauna.com/' }],
    risks: ['Documents can be read, changed and deleted, as the key’s role allows.'],
    links: ['https://fauna.com/'],
  },
});
