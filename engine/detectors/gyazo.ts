import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gyazo',
  name: 'Gyazo',
  home: 'https://gyazo.com/',
  secrets: [
    {
      id: 'gyazo-access-token',
      name: 'Gyazo access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['gyazo'],
      reach: 80,
      check: notWords,
      environmentVariable: 'GYAZO_ACCESS_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['GYAZO_ACCESS_TOKEN=<secret>', 'https://api.gyazo.com/api/images?access_token=<secret>'],
        miss: ['GYAZO_ACCESS_TOKEN=<[0-9a-f]{9}>', 'https://api.gyazo.com/api/images?access_token=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an access token in the registered application, one for each program.',
        url: 'https://gyazo.com/oauth/applications',
      },
    ],
    check: [
      {
        text: 'Gyazo shows no last use of an access token: compare requests and changes with your own.',
        url: 'https://gyazo.com/oauth/applications',
      },
    ],
    rotate: [{ text: 'Create a second access token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the access token in the registered application: it stops at once.',
        url: 'https://gyazo.com/oauth/applications',
      },
    ],
    risks: ['Pictures can be read, added and deleted.'],
    links: ['https://gyazo.com/api/docs', 'https://gyazo.com/'],
  },
});
