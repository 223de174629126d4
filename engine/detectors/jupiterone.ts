import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'jupiterone',
  name: 'JupiterOne',
  home: 'https://www.jupiterone.com/',
  secrets: [
    {
      id: 'jupiterone-api-key',
      name: 'JupiterOne API key',
      pattern: /[A-Za-z0-9]{76}/,
      near: ['jupiterone'],
      check: notWords,
      environmentVariable: 'JUPITERONE_API_KEY',
      sample: '[A-Za-z0-9]{76}',
      examples: {
        match: ['JUPITERONE_API_KEY=<secret>', '"jupiteroneApiKey": "<secret>",'],
        miss: ['JUPITERONE_API_KEY=<[0-9a-f]{9}>', 'jupiteroneApiKey := os.Getenv("JUPITERONE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.jupiterone.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.jupiterone.com/',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.jupiterone.com/'],
  },
});
