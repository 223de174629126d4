import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tmetric',
  name: 'TMetric',
  home: 'https://tmetric.com/',
  secrets: [
    {
      id: 'tmetric-api-key',
      name: 'TMetric API key',
      pattern: /[A-Z0-9]{64}/,
      near: ['tmetric'],
      check: notWords,
      environmentVariable: 'TMETRIC_API_KEY',
      sample: '[A-Z0-9]{64}',
      examples: {
        match: ['client = Client(tmetric_api_key="<secret>")', 'tmetricApiKey := "<secret>"'],
        miss: ['TMETRIC_API_KEY=<[0-9a-f]{9}>', 'tmetricApiKey := os.Getenv("TMETRIC_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://tmetric.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://tmetric.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://tmetric.com/'],
  },
});
