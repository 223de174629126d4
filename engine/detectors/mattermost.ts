import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mattermost',
  name: 'Mattermost',
  home: 'https://mattermost.com/',
  secrets: [
    {
      id: 'mattermost-access-token',
      name: 'Mattermost access token',
      pattern: /[A-Za-z0-9]{26}/,
      near: ['mattermost'],
      reach: 60,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'MATTERMOST_TOKEN',
      sample: '[a-z0-9]{26}',
      examples: {
        match: ['MATTERMOST_TOKEN=<secret>', 'https://mattermost.acme.dev/hooks/ <secret>'],
        miss: ['MATTERMOST_TOKEN=<[a-z0-9]{9}>', 'MATTERMOST_URL=https://mattermost.acme.dev'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Give a bot account with few roles a token.',
        url: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
      },
    ],
    check: [{ text: 'The audit log of the server lists what the account did.', url: 'https://docs.mattermost.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Disable, which can be taken back, or delete.',
        url: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
      },
    ],
    risks: ['Messages can be read and written with the account’s rights.'],
    links: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  },
});
