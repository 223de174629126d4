import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'podio',
  name: 'Podio',
  home: 'https://podio.com/',
  secrets: [
    {
      id: 'podio-client-secret',
      name: 'Podio API client secret',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['podio'],
      check: notWords,
      environmentVariable: 'PODIO_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['export PODIO_CLIENT_SECRET="<secret>"', '<PodioClientSecret><secret></PodioClientSecret>'],
        miss: ['PODIO_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'const podioClientSecret = process.env.PODIO_CLIENT_SECRET;'],
      },
    },
    {
      id: 'podio-app-token',
      name: 'Podio app token',
      pattern: /[0-9a-z]{32}/,
      near: ['podio'],
      check: notWords,
      environmentVariable: 'PODIO_APP_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['PODIO_APP_TOKEN=<secret>', 'podioAppToken := "<secret>"'],
        miss: ['PODIO_APP_TOKEN=<[0-9a-f]{9}>', 'PODIO_APP_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, API Keys: generate one for each program; an app’s token stands on the app’s developer page.',
        url: 'https://podio.com/settings/api',
      },
    ],
    check: [{ text: 'Items show in their history which client changed them.', url: 'https://podio.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API Keys: delete the key; an app: reset its token.', url: 'https://podio.com/settings/api' }],
    risks: ['Items of the app, with a user’s login those of all workspaces, can be read and changed.'],
    links: ['https://developers.podio.com/authentication'],
  },
});
