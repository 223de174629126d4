import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'verimail',
  name: 'Verimail',
  home: 'https://verimail.io/',
  secrets: [
    {
      id: 'verimail-api-key',
      name: 'Verimail API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['verimail'],
      check: notWords,
      environmentVariable: 'VERIMAIL_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ['export VERIMAIL_API_KEY="<secret>"', 'verimail-api-key: <secret>'],
        miss: ['VERIMAIL_API_KEY=<[0-9a-f]{9}>', 'verimailApiKey := os.Getenv("VERIMAIL_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://verimail.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://verimail.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://verimail.io/'],
  },
});
