import { provider } from '../provider';

export default provider({
  id: 'pollinations',
  name: 'Pollinations',
  home: 'https://pollinations.ai/',
  secrets: [
    {
      id: 'pollinations-secret-key',
      name: 'Pollinations secret key',
      keywords: ['plln_sk_'],
      pattern: /plln_sk_[A-Za-z0-9]{24,48}/,
      entropy: 3.3,
      environmentVariable: 'POLLINATIONS_API_KEY',
      sample: 'plln_sk_[A-Za-z0-9]{32}',
      examples: {
        match: ['POLLINATIONS_API_KEY=<secret>', 'pollinations("<secret>")'],
        miss: ['POLLINATIONS_API_KEY=<plln_pk_[A-Za-z0-9]{32}>', 'POLLINATIONS_API_KEY=<plln_sk_[a-z]{9}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a secret key for servers; the publishable one is for browsers.',
        url: 'https://enter.pollinations.ai/',
      },
    ],
    check: [{ text: 'The account shows the pollen that was spent.', url: 'https://enter.pollinations.ai/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://enter.pollinations.ai/' }],
    risks: ['The balance is spent.'],
    links: ['https://pollinations.ai/'],
  },
});
