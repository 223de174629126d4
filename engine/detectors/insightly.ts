import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'insightly',
  name: 'Insightly',
  home: 'https://www.insightly.com/',
  secrets: [
    {
      id: 'insightly-api-key',
      name: 'Insightly API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['insightly_api', 'insightlyapi', 'insightly.com'],
      named: ['insightly'],
      check: notWords,
      environmentVariable: 'INSIGHTLY_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["const insightlyApiKey = '<secret>';", 'insightlyApiKey := "<secret>"'],
        miss: ['INSIGHTLY_API_KEY=<[0-9a-f]{9}>', 'INSIGHTLY_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'User settings, API: one key for each user, with that user’s rights.', url: 'https://crm.na1.insightly.com/Users/UserSettings' }],
    check: [{ text: 'Change history of records names the user whose key was used.' }],
    rotate: [{ text: 'A user has one key: give the program a user of its own, move it there, then reset the first.' }],
    revoke: [{ text: 'User settings, API, Reset; an administrator can also disable the user.', url: 'https://crm.na1.insightly.com/Users/UserSettings' }],
    risks: ['Contacts, organizations and opportunities can be read, changed and deleted as far as the user may.'],
    links: ['https://api.insightly.com/v3.1/Help'],
  },
});
