import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'onedesk',
  name: 'OneDesk',
  home: 'https://www.onedesk.com/',
  secrets: [
    {
      id: 'onedesk-api-key',
      name: 'OneDesk API key',
      pattern: /(?<![\w!#%@\^])[A-Za-z0-9!#%@\^]{6,64}={0,2}(?![\w!#%@\^=])/,
      named: ['onedesk'],
      check: notWords,
      environmentVariable: 'ONEDESK_API_KEY',
      sample: '[A-Za-z0-9]{8,64}',
      examples: {
        match: ['ONEDESK_API_KEY=<secret>', 'onedeskApiKey := "<secret>"'],
        miss: ['ONEDESK_API_KEY=<[0-9a-f]{3}>', 'const onedeskApiKey = process.env.ONEDESK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.onedesk.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.onedesk.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.onedesk.com/'],
  },
});
