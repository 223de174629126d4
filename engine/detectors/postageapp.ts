import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'postageapp',
  name: 'PostageApp',
  home: 'https://postageapp.com/',
  secrets: [
    {
      id: 'postageapp-api-key',
      name: 'PostageApp API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['postageapp'],
      check: notWords,
      environmentVariable: 'POSTAGEAPP_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['postageappApiKey := "<secret>"', '"postageappApiKey": "<secret>",'],
        miss: ['POSTAGEAPP_API_KEY=<[0-9a-f]{9}>', 'const postageappApiKey = process.env.POSTAGEAPP_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://postageapp.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://postageapp.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://postageapp.com/'],
  },
});
