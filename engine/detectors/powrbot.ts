import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'powrbot',
  name: 'Powrbot',
  home: 'https://powrbot.com/',
  secrets: [
    {
      id: 'powrbot-api-key',
      name: 'Powrbot API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['powrbot'],
      check: notWords,
      environmentVariable: 'POWRBOT_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ["const powrbotApiKey = '<secret>';", 'client = Client(powrbot_api_key="<secret>")'],
        miss: ['POWRBOT_API_KEY=<[0-9a-f]{9}>', 'const powrbotApiKey = process.env.POWRBOT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://powrbot.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://powrbot.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://powrbot.com/'],
  },
});
