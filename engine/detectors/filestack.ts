import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'filestack',
  name: 'Filestack',
  home: 'https://www.filestack.com/',
  secrets: [
    {
      id: 'filestack-app-secret',
      name: 'Filestack app secret',
      pattern: /[A-Z0-9]{26}|[A-Za-z0-9]{26}/,
      near: [
        'filestack_secret',
        'filestacksecret',
        'filestack_app_secret',
        'filestackappsecret',
        'filepicker_secret',
        'filestack_security',
      ],
      check: notWords,
      environmentVariable: 'FILESTACK_APP_SECRET',
      sample: '[A-Z0-9]{26}',
      examples: {
        match: ['FILESTACK_APP_SECRET=<secret>', '<FilestackAppSecret><secret></FilestackAppSecret>'],
        miss: ['FILESTACK_APP_SECRET=<[A-Za-z0-9]{8}>', 'FILESTACK_APP_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Switch on security for the app: its secret signs policies.', url: 'https://dev.filestack.com/apps/' },
    ],
    check: [{ text: 'Usage and logs of the app.', url: 'https://dev.filestack.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'The app’s Security page: regenerate the secret.', url: 'https://dev.filestack.com/apps/' }],
    risks: ['Policies can be signed: files read, written and removed.'],
    links: ['https://www.filestack.com/docs/security/', 'https://www.filestack.com/docs/'],
  },
});
