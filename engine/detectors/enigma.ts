import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'enigma',
  name: 'Enigma',
  home: 'https://www.enigma.com/',
  secrets: [
    {
      id: 'enigma-api-key',
      name: 'Enigma API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['enigma_api', 'enigmaapi', 'api.enigma.com'],
      named: ['enigma'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ENIGMA_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['ENIGMA_API_KEY=<secret>', 'curl -H "x-api-key: <secret>" https://api.enigma.com/businesses/match'],
        miss: ['ENIGMA_API_KEY=<[0-9a-f]{9}>', 'curl -H "x-api-key: ${KEY}" https://api.enigma.com/businesses/match'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create an API key in the console, one for each program.', url: 'https://console.enigma.com/' }],
    check: [
      {
        text: 'Enigma shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://console.enigma.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the console: it stops at once.', url: 'https://console.enigma.com/' }],
    risks: ['Look-ups of businesses are made at your expense.'],
    links: ['https://documentation.enigma.com/', 'https://www.enigma.com/'],
  },
});
