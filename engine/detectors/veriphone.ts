import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'veriphone',
  name: 'Veriphone',
  home: 'https://veriphone.io/',
  secrets: [
    {
      id: 'veriphone-api-key',
      name: 'Veriphone API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['veriphone'],
      check: notWords,
      environmentVariable: 'VERIPHONE_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['veriphoneApiKey := "<secret>"', 'VERIPHONE_API_KEY=<secret>'],
        miss: ['VERIPHONE_API_KEY=<[0-9a-f]{9}>', 'VERIPHONE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://veriphone.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://veriphone.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://veriphone.io/'],
  },
});
