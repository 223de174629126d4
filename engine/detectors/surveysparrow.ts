import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'surveysparrow',
  name: 'SurveySparrow',
  home: 'https://surveysparrow.com/',
  secrets: [
    {
      id: 'surveysparrow-api-key',
      name: 'SurveySparrow API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{88}(?![\w-])/,
      near: ['surveysparrow'],
      check: notWords,
      environmentVariable: 'SURVEYSPARROW_API_KEY',
      sample: '[A-Za-z0-9]{88}',
      examples: {
        match: ['<SurveysparrowApiKey><secret></SurveysparrowApiKey>', 'export SURVEYSPARROW_API_KEY="<secret>"'],
        miss: ['SURVEYSPARROW_API_KEY=<[0-9a-f]{9}>', 'surveysparrowApiKey := os.Getenv("SURVEYSPARROW_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://surveysparrow.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://surveysparrow.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://surveysparrow.com/'],
  },
});
