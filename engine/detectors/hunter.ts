import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hunter',
  name: 'Hunter',
  home: 'https://hunter.io/',
  secrets: [
    {
      id: 'hunter-api-key',
      name: 'Hunter API key',
      pattern: /(?<![\w-])[0-9a-z_-]{40}(?![\w-])/,
      near: [
        'hunter',
        'hunter_api',
        'hunter-api',
        'hunter.io',
        'hunter_io',
        'hunter_key',
        'hunterapi',
        'hunterio',
        'hunterkey',
      ],
      check: notWords,
      environmentVariable: 'HUNTER_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['hunter_api_key: <secret>', 'hunterApiKey := "<secret>"'],
        miss: ['HUNTER_API_KEY=<[0-9a-f]{9}>', 'hunterApiKey := os.Getenv("HUNTER_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['hunter-api-key'], url: 'https://api.hunter.io/v2/account?api_key={key}', source: 'https://hunter.io/api/docs' }],
    create: [{ text: 'Make a key for each program on the API page.', url: 'https://hunter.io/api-keys' }],
    check: [{ text: 'The usage page counts searches and verifications.', url: 'https://hunter.io/usage' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API page: delete the key.', url: 'https://hunter.io/api-keys' }],
    risks: ['Searches are used up; leads and campaigns of the account can be read.'],
    links: ['https://hunter.io/api-documentation/v2'],
  },
});
