import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'timecamp',
  name: 'TimeCamp',
  home: 'https://www.timecamp.com/',
  secrets: [
    {
      id: 'timecamp-api-key',
      name: 'TimeCamp API key',
      pattern: /[0-9a-z]{26}/,
      near: ['timecamp'],
      check: notWords,
      environmentVariable: 'TIMECAMP_API_KEY',
      sample: '[a-z0-9]{26}',
      examples: {
        match: ['client = Client(timecamp_api_key="<secret>")', 'TIMECAMP_API_KEY=<secret>'],
        miss: ['TIMECAMP_API_KEY=<[0-9a-f]{9}>', 'timecampApiKey := os.Getenv("TIMECAMP_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.timecamp.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.timecamp.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.timecamp.com/'],
  },
});
