import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'neutrino-api',
  name: 'Neutrino API',
  home: 'https://www.neutrinoapi.com/',
  secrets: [
    {
      id: 'neutrino-api-api-key',
      name: 'Neutrino API API key',
      pattern: /[A-Za-z0-9]{48}/,
      near: ['neutrinoapi', 'neutrino-api', 'neutrino_api'],
      check: notWords,
      environmentVariable: 'NEUTRINO_API_API_KEY',
      sample: '[A-Za-z0-9]{48}',
      examples: {
        match: ['"neutrinoApiApiKey": "<secret>",', 'neutrinoApiApiKey := "<secret>"'],
        miss: ['NEUTRINO_API_API_KEY=<[0-9a-f]{9}>', 'neutrinoApiApiKey := os.Getenv("NEUTRINO_API_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.neutrinoapi.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.neutrinoapi.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.neutrinoapi.com/'],
  },
});
