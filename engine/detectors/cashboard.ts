import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cashboard',
  name: 'Cashboard',
  home: 'https://cashboardapp.com/',
  secrets: [
    {
      id: 'cashboard-api-key',
      name: 'Cashboard API key',
      pattern: /[A-Z0-9]{15}/,
      near: ['cashboard_api', 'cashboardapi', 'cashboardapp.com'],
      named: ['cashboard'],
      check: notWords,
      environmentVariable: 'CASHBOARD_API_KEY',
      sample: '[A-Z0-9]{15}',
      examples: {
        match: ['export CASHBOARD_API_KEY="<secret>"', "const cashboardApiKey = '<secret>';"],
        miss: ['CASHBOARD_API_KEY=<[0-9a-f]{9}>', 'const cashboardApiKey = process.env.CASHBOARD_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://cashboardapp.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://cashboardapp.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://cashboardapp.com/'],
  },
});
