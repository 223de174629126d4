import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'm3o',
  name: 'M3O',
  home: 'https://m3o.com/',
  secrets: [
    {
      id: 'm3o-api-key',
      name: 'M3O API key',
      pattern: /[A-Za-z0-9]{48}/,
      near: ['m3o_api', 'm3oapi', 'm3o.com'],
      named: ['m3o'],
      check: notWords,
      environmentVariable: 'M3O_API_KEY',
      sample: '[A-Za-z0-9]{48}',
      examples: {
        match: ['"m3oApiKey": "<secret>",', 'export M3O_API_KEY="<secret>"'],
        miss: ['M3O_API_KEY=<[0-9a-f]{9}>', 'm3oApiKey := os.Getenv("M3O_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://m3o.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://m3o.com/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://m3o.com/'],
  },
});
