import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'travelpayouts',
  name: 'Travelpayouts',
  home: 'https://www.travelpayouts.com/',
  secrets: [
    {
      id: 'travelpayouts-api-key',
      name: 'Travelpayouts API key',
      pattern: /[0-9a-z]{32}/,
      near: ['travelpayouts'],
      check: notWords,
      environmentVariable: 'TRAVELPAYOUTS_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['export TRAVELPAYOUTS_API_KEY="<secret>"', 'travelpayouts-api-key: <secret>'],
        miss: ['TRAVELPAYOUTS_API_KEY=<[0-9a-f]{9}>', 'travelpayoutsApiKey := os.Getenv("TRAVELPAYOUTS_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.travelpayouts.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.travelpayouts.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.travelpayouts.com/'],
  },
});
