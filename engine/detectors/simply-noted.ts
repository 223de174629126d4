import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'simply-noted',
  name: 'Simply Noted',
  home: 'https://simplynoted.com/',
  secrets: [
    {
      id: 'simply-noted-api-key',
      name: 'Simply Noted API key',
      pattern: /(?<![\w.+\/-])[A-Za-z0-9_.+\/-]{340,360}(?![\w.+\/-])/,
      near: ['simplynoted', 'simply-noted', 'simply_noted'],
      check: notWords,
      environmentVariable: 'SIMPLY_NOTED_API_KEY',
      sample: '[A-Za-z0-9]{340,360}',
      examples: {
        match: ['"simplyNotedApiKey": "<secret>",', 'client = Client(simply_noted_api_key="<secret>")'],
        miss: ['SIMPLY_NOTED_API_KEY=<[0-9a-f]{9}>', 'simplyNotedApiKey := os.Getenv("SIMPLY_NOTED_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://simplynoted.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://simplynoted.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://simplynoted.com/'],
  },
});
