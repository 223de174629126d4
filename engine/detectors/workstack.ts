import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'workstack',
  name: 'Workstack',
  home: 'https://www.workstack.io/',
  secrets: [
    {
      id: 'workstack-api-key',
      name: 'Workstack API key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['workstack_api', 'workstackapi', 'workstack.io'],
      named: ['workstack'],
      check: notWords,
      environmentVariable: 'WORKSTACK_API_KEY',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ['WORKSTACK_API_KEY=<secret>', 'export WORKSTACK_API_KEY="<secret>"'],
        miss: ['WORKSTACK_API_KEY=<[0-9a-f]{9}>', 'const workstackApiKey = process.env.WORKSTACK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.workstack.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.workstack.io/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.workstack.io/'],
  },
});
