import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'parsers',
  name: 'Parsers',
  home: 'https://parsers.me/',
  secrets: [
    {
      id: 'parsers-api-key',
      name: 'Parsers API key',
      pattern: /[0-9a-z]{64}/,
      near: ['parsers_api', 'parsersapi', 'parsers.me'],
      named: ['parsers'],
      check: notWords,
      environmentVariable: 'PARSERS_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['client = Client(parsers_api_key="<secret>")', 'export PARSERS_API_KEY="<secret>"'],
        miss: ['PARSERS_API_KEY=<[0-9a-f]{9}>', 'parsersApiKey := os.Getenv("PARSERS_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://parsers.me/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://parsers.me/' },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://parsers.me/'],
  },
});
