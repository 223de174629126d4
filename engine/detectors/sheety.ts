import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sheety',
  name: 'Sheety',
  home: 'https://sheety.co/',
  secrets: [
    {
      id: 'sheety-api-key',
      name: 'Sheety API key',
      pattern: /[0-9a-z]{64}/,
      near: ['sheety'],
      check: notWords,
      environmentVariable: 'SHEETY_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['sheetyApiKey := "<secret>"', 'client = Client(sheety_api_key="<secret>")'],
        miss: ['SHEETY_API_KEY=<[0-9a-f]{9}>', 'const sheetyApiKey = process.env.SHEETY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://sheety.co/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://sheety.co/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://sheety.co/'],
  },
});
