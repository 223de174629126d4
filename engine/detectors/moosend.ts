import { provider } from '../provider';

export default provider({
  id: 'moosend',
  name: 'Moosend',
  home: 'https://moosend.com/',
  secrets: [
    {
      id: 'moosend-api-key',
      name: 'Moosend API key',
      pattern: /(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])/,
      near: ['moosend'],
      environmentVariable: 'MOOSEND_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["const moosendApiKey = '<secret>';", '<MoosendApiKey><secret></MoosendApiKey>'],
        miss: ['MOOSEND_API_KEY=<[0-9a-f]{9}>', 'const moosendApiKey = process.env.MOOSEND_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://moosend.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://moosend.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://moosend.com/'],
  },
});
