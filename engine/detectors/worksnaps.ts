import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'worksnaps',
  name: 'Worksnaps',
  home: 'https://www.worksnaps.com/',
  secrets: [
    {
      id: 'worksnaps-api-key',
      name: 'Worksnaps API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['worksnaps'],
      check: notWords,
      environmentVariable: 'WORKSNAPS_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['worksnapsApiKey := "<secret>"', 'export WORKSNAPS_API_KEY="<secret>"'],
        miss: ['WORKSNAPS_API_KEY=<[0-9a-f]{9}>', 'const worksnapsApiKey = process.env.WORKSNAPS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.worksnaps.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.worksnaps.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.worksnaps.com/'],
  },
});
