import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pandascore',
  name: 'PandaScore',
  home: 'https://www.pandascore.co/',
  secrets: [
    {
      id: 'pandascore-api-key',
      name: 'PandaScore API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{52,53}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{51}(?![\w-])/,
      near: ['pandascore'],
      check: notWords,
      environmentVariable: 'PANDASCORE_API_KEY',
      sample: '[A-Za-z0-9]{51}',
      examples: {
        match: ['pandascore-api-key: <secret>', "const pandascoreApiKey = '<secret>';"],
        miss: ['PANDASCORE_API_KEY=<[0-9a-f]{9}>', 'pandascoreApiKey := os.Getenv("PANDASCORE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.pandascore.co/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.pandascore.co/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.pandascore.co/'],
  },
});
