import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'vatlayer',
  name: 'vatlayer',
  home: 'https://vatlayer.com/',
  secrets: [
    {
      id: 'vatlayer-api-key',
      name: 'vatlayer API key',
      pattern: /[0-9a-z]{32}/,
      near: ['vatlayer'],
      check: notWords,
      environmentVariable: 'VATLAYER_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['vatlayer-api-key: <secret>', "const vatlayerApiKey = '<secret>';"],
        miss: ['VATLAYER_API_KEY=<[0-9a-f]{9}>', 'const vatlayerApiKey = process.env.VATLAYER_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://vatlayer.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://vatlayer.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://vatlayer.com/'],
  },
});
