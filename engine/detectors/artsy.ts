import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'artsy',
  name: 'Artsy',
  home: 'https://developers.artsy.net/',
  secrets: [
    {
      id: 'artsy-client-secret',
      name: 'Artsy client secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['artsy', 'artsy_client', 'artsyclient', 'api.artsy.net', 'artsy_api', 'artsyapi'],
      check: notWords,
      environmentVariable: 'ARTSY_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ARTSY_CLIENT_SECRET=<secret>', 'https://api.artsy.net/api/tokens/xapp_token?client_secret=<secret>'],
        miss: ['ARTSY_CLIENT_SECRET=<[0-9a-f]{12}>', 'https://api.artsy.net/api/artworks'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an app: it has an id and a secret.', url: 'https://developers.artsy.net/client_applications' },
    ],
    check: [{ text: 'Artsy shows no last use.', url: 'https://developers.artsy.net/' }],
    rotate: [{ text: 'Create a second app, deploy its secret, delete the first.' }],
    revoke: [{ text: 'Apps, delete.', url: 'https://developers.artsy.net/client_applications' }],
    risks: ['Requests are made in your app’s name.'],
    links: ['https://developers.artsy.net/v2/start', 'https://developers.artsy.net/'],
  },
});
