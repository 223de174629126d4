import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'enablex',
  name: 'EnableX',
  home: 'https://www.enablex.io/',
  secrets: [
    {
      id: 'enablex-app-key',
      name: 'EnableX app key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['enablex'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ENABLEX_APP_KEY',
      sample: '[A-Za-z0-9]{36}',
      examples: {
        match: ['ENABLEX_APP_KEY=<secret>', 'curl -u <[0-9a-f]{24}>:<secret> https://api.enablex.io/video/v2/rooms'],
        miss: ['ENABLEX_APP_KEY=<[0-9a-f]{9}>', 'curl -u <[0-9a-f]{24}>:${KEY} https://api.enablex.io/video/v2/rooms'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an app key in the project’s settings, one for each program.', url: 'https://portal.enablex.io/' },
    ],
    check: [
      {
        text: 'EnableX shows no last use of an app key: compare requests and changes with your own.',
        url: 'https://portal.enablex.io/',
      },
    ],
    rotate: [{ text: 'Create a second app key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the app key in the project’s settings: it stops at once.', url: 'https://portal.enablex.io/' },
    ],
    risks: ['Calls and messages are made at your expense.'],
    links: ['https://developer.enablex.io/', 'https://www.enablex.io/'],
  },
});
