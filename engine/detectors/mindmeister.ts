import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mindmeister',
  name: 'MindMeister',
  home: 'https://www.mindmeister.com/',
  secrets: [
    {
      id: 'mindmeister-api-key',
      name: 'MindMeister API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['mindmeister'],
      check: notWords,
      environmentVariable: 'MINDMEISTER_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ["const mindmeisterApiKey = '<secret>';", 'export MINDMEISTER_API_KEY="<secret>"'],
        miss: ['MINDMEISTER_API_KEY=<[0-9a-f]{9}>', 'mindmeisterApiKey := os.Getenv("MINDMEISTER_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.mindmeister.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.mindmeister.com/',
      },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.mindmeister.com/'],
  },
});
