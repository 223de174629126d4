import { provider } from '../provider';

export default provider({
  id: 'prismic',
  name: 'Prismic',
  home: 'https://prismic.io/',
  secrets: [
    {
      id: 'prismic-access-token',
      name: 'Prismic access token',
      pattern: /MC5[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{20,90}(?![\w-])/,
      near: ['prismic'],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'PRISMIC_ACCESS_TOKEN',
      sample: 'MC5[A-Za-z0-9_-]{21}.[A-Za-z0-9_-]{59}[A-Za-z0-9]',
      examples: {
        match: ['export PRISMIC_ACCESS_TOKEN="<secret>"', "const prismicAccessToken = '<secret>';"],
        miss: ['PRISMIC_ACCESS_TOKEN=<[0-9a-f]{9}>', 'PRISMIC_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Repository settings, API & Security: add an application with a permanent token.',
        url: 'https://prismic.io/dashboard',
      },
    ],
    check: [
      { text: 'Prismic shows no last use: look at the history of documents.', url: 'https://prismic.io/dashboard' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Repository settings, API & Security, delete the token.', url: 'https://prismic.io/dashboard' }],
    risks: ['Unpublished and private documents can be read.'],
    links: ['https://prismic.io/docs/apis'],
  },
});
