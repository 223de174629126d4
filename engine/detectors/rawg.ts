import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rawg',
  name: 'RAWG',
  home: 'https://rawg.io/',
  secrets: [
    {
      id: 'rawg-api-key',
      name: 'RAWG API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['rawg'],
      check: notWords,
      environmentVariable: 'RAWG_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["const rawgApiKey = '<secret>';", '<RawgApiKey><secret></RawgApiKey>'],
        miss: ['RAWG_API_KEY=<[0-9a-f]{9}>', 'rawgApiKey := os.Getenv("RAWG_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://rawg.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://rawg.io/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://rawg.io/'],
  },
});
