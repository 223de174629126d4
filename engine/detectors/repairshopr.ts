import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'repairshopr',
  name: 'RepairShopr',
  home: 'https://www.repairshopr.com/',
  secrets: [
    {
      id: 'repairshopr-api-key',
      name: 'RepairShopr API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{51}(?![\w-])/,
      near: ['repairshopr'],
      check: notWords,
      environmentVariable: 'REPAIRSHOPR_API_KEY',
      sample: '[A-Za-z0-9]{51}',
      examples: {
        match: ['REPAIRSHOPR_API_KEY=<secret>', 'client = Client(repairshopr_api_key="<secret>")'],
        miss: ['REPAIRSHOPR_API_KEY=<[0-9a-f]{9}>', 'const repairshoprApiKey = process.env.REPAIRSHOPR_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.repairshopr.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.repairshopr.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.repairshopr.com/'],
  },
});
