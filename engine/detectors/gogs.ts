import { provider } from '../provider';

export default provider({
  id: 'gogs',
  name: 'Gogs',
  home: 'https://gogs.io/',
  secrets: [
    {
      id: 'gogs-access-token',
      name: 'Gogs access token',
      pattern: /[0-9a-f]{40}/,
      near: ['gogs_token', 'gogs_api', 'gogs_access', 'gogs_key', 'gogstoken', 'gogsapi', 'gogsaccess', 'gogskey'],
      reach: 30,
      environmentVariable: 'GOGS_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['gogs_token: <secret>', 'gogsToken := "<secret>"'],
        miss: ['GOGS_TOKEN=<[0-9a-f]{9}>', 'gogs_token: ${GOGS_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Your settings, Applications: generate a token.', url: 'https://gogs.io/' }],
    check: [{ text: 'Gogs shows no last use: look at the server’s log and at recent pushes.' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Your settings, Applications, Delete.', url: 'https://gogs.io/' }],
    risks: ['Repositories can be read and pushed to with the owner’s rights.'],
    links: ['https://gogs.io/docs'],
  },
});
