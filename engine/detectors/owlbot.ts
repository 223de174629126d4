import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'owlbot',
  name: 'Owlbot',
  home: 'https://owlbot.info/',
  secrets: [
    {
      id: 'owlbot-api-key',
      name: 'Owlbot API key',
      pattern: /[0-9A-Fa-z]{40}/,
      near: ['owlbot'],
      check: notWords,
      environmentVariable: 'OWLBOT_API_KEY',
      sample: '[A-Fa-z0-9]{40}',
      examples: {
        match: ['"owlbotApiKey": "<secret>",', 'owlbotApiKey := "<secret>"'],
        miss: ['OWLBOT_API_KEY=<[0-9a-f]{9}>', 'owlbotApiKey := os.Getenv("OWLBOT_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://owlbot.info/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://owlbot.info/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://owlbot.info/'],
  },
});
