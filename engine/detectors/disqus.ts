import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'disqus',
  name: 'Disqus',
  home: 'https://disqus.com/',
  secrets: [
    {
      id: 'disqus-api-secret',
      name: 'Disqus API secret or key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['disqus'],
      reach: 80,
      entropy: 4.2,
      check: notWords,
      environmentVariable: 'DISQUS_API_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['DISQUS_API_SECRET=<secret>', 'disqus = DisqusAPI("<secret>", public)'],
        miss: ['DISQUS_API_SECRET=<[A-Za-z0-9]{12}>', "disqus_shortname = 'blog'"],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Register an application; its secret is for the server.', url: 'https://disqus.com/api/applications/' },
    ],
    check: [{ text: 'The application’s page shows API usage.', url: 'https://disqus.com/api/applications/' }],
    rotate: [{ text: 'Register a second application, deploy its secret, delete the first.' }],
    revoke: [
      {
        text: 'Application details, regenerate the secret, or delete the application.',
        url: 'https://disqus.com/api/applications/',
      },
    ],
    risks: ['Comments can be read and, with an access token, moderated in your name.'],
    links: ['https://disqus.com/api/docs/auth/', 'https://help.disqus.com/'],
  },
});
