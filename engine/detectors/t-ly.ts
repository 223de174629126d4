import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 't-ly',
  name: 'T.LY',
  home: 'https://t.ly/',
  secrets: [
    {
      id: 't-ly-api-key',
      name: 'T.LY API key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['t_ly_api', 'tlyapi'],
      named: ['tlyapi', 'tly_', 'tlykey', 'tlytoken', 't.ly', 't-ly', 't_ly'],
      check: notWords,
      environmentVariable: 'T_LY_API_KEY',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ['client = Client(t_ly_api_key="<secret>")', "const tLyApiKey = '<secret>';"],
        miss: ['T_LY_API_KEY=<[0-9a-f]{9}>', 'T_LY_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://t.ly/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://t.ly/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://t.ly/'],
  },
});
