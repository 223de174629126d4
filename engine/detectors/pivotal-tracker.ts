import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pivotal-tracker',
  name: 'Pivotal Tracker',
  home: 'https://www.pivotaltracker.com/',
  secrets: [
    {
      id: 'pivotal-tracker-api-key',
      name: 'Pivotal Tracker API key',
      pattern: /[0-9a-z]{32}/,
      near: ['pivotal'],
      check: notWords,
      environmentVariable: 'PIVOTAL_TRACKER_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['pivotalTrackerApiKey := "<secret>"', 'PIVOTAL_TRACKER_API_KEY=<secret>'],
        miss: [
          'PIVOTAL_TRACKER_API_KEY=<[0-9a-f]{9}>',
          'const pivotalTrackerApiKey = process.env.PIVOTAL_TRACKER_API_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.pivotaltracker.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.pivotaltracker.com/',
      },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.pivotaltracker.com/'],
  },
});
