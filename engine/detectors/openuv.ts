import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'openuv',
  name: 'OpenUV',
  home: 'https://www.openuv.io/',
  secrets: [
    {
      id: 'openuv-api-key',
      name: 'OpenUV API key',
      pattern: /[0-9a-z]{32}/,
      near: ['openuv'],
      check: notWords,
      environmentVariable: 'OPENUV_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['"openuvApiKey": "<secret>",', 'export OPENUV_API_KEY="<secret>"'],
        miss: ['OPENUV_API_KEY=<[0-9a-f]{9}>', 'openuvApiKey := os.Getenv("OPENUV_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.openuv.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.openuv.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.openuv.io/'],
  },
});
