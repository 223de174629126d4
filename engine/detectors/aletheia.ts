import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'aletheia',
  name: 'Aletheia API',
  home: 'https://aletheiaapi.com/',
  secrets: [
    {
      id: 'aletheia-api-key',
      name: 'Aletheia API API key',
      pattern: /[A-Z0-9]{32}/,
      near: ['aletheia'],
      check: notWords,
      environmentVariable: 'ALETHEIA_API_KEY',
      sample: '[A-Z0-9]{32}',
      examples: {
        match: ["const aletheiaApiKey = '<secret>';", 'export ALETHEIA_API_KEY="<secret>"'],
        miss: ['ALETHEIA_API_KEY=<[0-9a-f]{9}>', 'aletheiaApiKey := os.Getenv("ALETHEIA_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://aletheiaapi.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://aletheiaapi.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://aletheiaapi.com/'],
  },
});
