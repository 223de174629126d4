import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'serphouse',
  name: 'SERPHouse',
  home: 'https://www.serphouse.com/',
  secrets: [
    {
      id: 'serphouse-api-key',
      name: 'SERPHouse API key',
      pattern: /[A-Za-z0-9]{60}/,
      near: ['serphouse'],
      check: notWords,
      environmentVariable: 'SERPHOUSE_API_KEY',
      sample: '[A-Za-z0-9]{60}',
      examples: {
        match: ['serphouseApiKey := "<secret>"', "const serphouseApiKey = '<secret>';"],
        miss: ['SERPHOUSE_API_KEY=<[0-9a-f]{9}>', 'serphouseApiKey := os.Getenv("SERPHOUSE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.serphouse.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.serphouse.com/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://www.serphouse.com/'],
  },
});
