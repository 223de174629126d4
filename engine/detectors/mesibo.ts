import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mesibo',
  name: 'mesibo',
  home: 'https://mesibo.com/',
  secrets: [
    {
      id: 'mesibo-api-key',
      name: 'mesibo API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['mesibo_api', 'mesiboapi', 'mesibo.com'],
      named: ['mesibo'],
      check: notWords,
      environmentVariable: 'MESIBO_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['"mesiboApiKey": "<secret>",', 'export MESIBO_API_KEY="<secret>"'],
        miss: ['MESIBO_API_KEY=<[0-9a-f]{9}>', 'mesiboApiKey := os.Getenv("MESIBO_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://mesibo.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://mesibo.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://mesibo.com/'],
  },
});
