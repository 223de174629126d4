import { provider } from '../provider';

export default provider({
  id: 'vbout',
  name: 'VBOUT',
  home: 'https://www.vbout.com/',
  secrets: [
    {
      id: 'vbout-api-key',
      name: 'VBOUT API key',
      pattern: /[0-9]{25}/,
      near: ['vbout_api', 'vboutapi', 'vbout.com'],
      named: ['vbout'],
      environmentVariable: 'VBOUT_API_KEY',
      sample: '[0-9]{25}',
      examples: {
        match: ['<VboutApiKey><secret></VboutApiKey>', 'export VBOUT_API_KEY="<secret>"'],
        miss: ['VBOUT_API_KEY=<[0-9a-f]{9}>', 'const vboutApiKey = process.env.VBOUT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.vbout.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.vbout.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.vbout.com/'],
  },
});
