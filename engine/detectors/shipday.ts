import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'shipday',
  name: 'Shipday',
  home: 'https://www.shipday.com/',
  secrets: [
    {
      id: 'shipday-api-key',
      name: 'Shipday API key',
      pattern: /(?<![\w.])[A-Za-z0-9.]{31}(?![\w.])/,
      near: ['shipday'],
      check: notWords,
      environmentVariable: 'SHIPDAY_API_KEY',
      sample: '[A-Za-z0-9]{31}',
      examples: {
        match: ['shipdayApiKey := "<secret>"', 'export SHIPDAY_API_KEY="<secret>"'],
        miss: ['SHIPDAY_API_KEY=<[0-9a-f]{9}>', 'shipdayApiKey := os.Getenv("SHIPDAY_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.shipday.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.shipday.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://www.shipday.com/'],
  },
});
