import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'userflow',
  name: 'Userflow',
  home: 'https://www.userflow.com/',
  secrets: [
    {
      id: 'userflow-api-key',
      name: 'Userflow API key',
      pattern: /(?<![\w-])[0-9a-z_]{29}(?![\w-])/,
      near: ['userflow'],
      check: notWords,
      environmentVariable: 'USERFLOW_API_KEY',
      sample: '[a-z0-9]{29}',
      examples: {
        match: ['USERFLOW_API_KEY=<secret>', 'export USERFLOW_API_KEY="<secret>"'],
        miss: ['USERFLOW_API_KEY=<[0-9a-f]{9}>', 'const userflowApiKey = process.env.USERFLOW_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.userflow.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.userflow.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.userflow.com/'],
  },
});
