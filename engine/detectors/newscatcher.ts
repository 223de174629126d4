import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'newscatcher',
  name: 'NewsCatcher',
  home: 'https://www.newscatcherapi.com/',
  secrets: [
    {
      id: 'newscatcher-api-key',
      name: 'NewsCatcher API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{43}(?![\w-])/,
      near: ['newscatcher'],
      check: notWords,
      environmentVariable: 'NEWSCATCHER_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ["const newscatcherApiKey = '<secret>';", 'newscatcherApiKey := "<secret>"'],
        miss: ['NEWSCATCHER_API_KEY=<[0-9a-f]{9}>', 'newscatcherApiKey := os.Getenv("NEWSCATCHER_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.newscatcherapi.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.newscatcherapi.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.newscatcherapi.com/'],
  },
});
