import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'deviantart',
  name: 'DeviantArt',
  home: 'https://www.deviantart.com/',
  secrets: [
    {
      id: 'deviantart-client-secret',
      name: 'DeviantArt client secret',
      pattern: /[A-Za-z0-9]{40,80}|[0-9a-f]{32}/,
      near: ['deviantart', 'deviant_art'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DEVIANTART_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['DEVIANTART_CLIENT_SECRET=<secret>', 'https://www.deviantart.com/oauth2/token?client_secret=<secret>'],
        miss: ['DEVIANTART_CLIENT_SECRET=<[0-9a-f]{12}>', 'https://www.deviantart.com/artist/art/123'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register an application: it has an id and a secret.',
        url: 'https://www.deviantart.com/developers/apps',
      },
    ],
    check: [{ text: 'DeviantArt shows no last use of a secret.', url: 'https://www.deviantart.com/developers/apps' }],
    rotate: [{ text: 'Register a second application, deploy its secret, delete the first.' }],
    revoke: [{ text: 'Applications, make a new secret or delete.', url: 'https://www.deviantart.com/developers/apps' }],
    prevent: [
      {
        text: 'Ask for single scopes (browse, stash …); access tokens end after an hour, refresh tokens after three months.',
        url: 'https://www.deviantart.com/developers/authentication',
      },
    ],
    risks: ['Others can pose as your application towards users who trust it.'],
    links: ['https://www.deviantart.com/developers/authentication', 'https://www.deviantart.com/developers/'],
  },
});
