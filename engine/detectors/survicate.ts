import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'survicate',
  name: 'Survicate',
  home: 'https://survicate.com/',
  secrets: [
    {
      id: 'survicate-api-key',
      name: 'Survicate API key',
      pattern: /[0-9a-z]{32}/,
      near: ['survicate'],
      check: notWords,
      environmentVariable: 'SURVICATE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['<SurvicateApiKey><secret></SurvicateApiKey>', 'SURVICATE_API_KEY=<secret>'],
        miss: ['SURVICATE_API_KEY=<[0-9a-f]{9}>', 'survicateApiKey := os.Getenv("SURVICATE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://survicate.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://survicate.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://survicate.com/'],
  },
});
