import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'beebole',
  name: 'Beebole',
  home: 'https://beebole.com/',
  secrets: [
    {
      id: 'beebole-api-token',
      name: 'Beebole API token',
      pattern: /[0-9a-z]{40}/,
      near: ['beebole'],
      reach: 80,
      check: notWords,
      environmentVariable: 'BEEBOLE_API_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['BEEBOLE_API_TOKEN=<secret>', 'curl https://beebole-apps.com/api/v2 -u <secret>:x'],
        miss: ['BEEBOLE_API_TOKEN=<[0-9a-f]{9}>', 'curl https://beebole-apps.com/api/v2 -u ${KEY}:x'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API token stands in the account’s settings.', url: 'https://beebole.com/help/api/' },
    ],
    check: [
      {
        text: 'Beebole shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://beebole.com/help/api/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the account’s settings.', url: 'https://beebole.com/help/api/' }],
    risks: ['Hours, projects and people can be read and changed.'],
    links: ['https://beebole.com/help/api/', 'https://beebole.com/'],
  },
});
