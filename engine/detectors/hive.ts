import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hive',
  name: 'Hive',
  home: 'https://hive.com/',
  secrets: [
    {
      id: 'hive-api-key',
      name: 'Hive API key',
      pattern: /[0-9a-z]{32}/,
      near: ['hive_api', 'hiveapi', 'hive.com'],
      named: ['hive'],
      check: notWords,
      environmentVariable: 'HIVE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['hive-api-key: <secret>', 'client = Client(hive_api_key="<secret>")'],
        miss: ['HIVE_API_KEY=<[0-9a-f]{9}>', 'const hiveApiKey = process.env.HIVE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://hive.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://hive.com/' }],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://hive.com/'],
  },
});
