import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fullcontact',
  name: 'FullContact',
  home: 'https://www.fullcontact.com/',
  secrets: [
    {
      id: 'fullcontact-api-key',
      name: 'FullContact API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['fullcontact'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'FULLCONTACT_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'FULLCONTACT_API_KEY=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://api.fullcontact.com/v3/person.enrich',
        ],
        miss: ['FULLCONTACT_API_KEY=<[A-Za-z0-9]{12}>', 'https://api.fullcontact.com/v3/person.enrich'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key in the dashboard.', url: 'https://platform.fullcontact.com/' }],
    check: [{ text: 'The dashboard shows usage by key.', url: 'https://platform.fullcontact.com/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys: deactivate or delete.', url: 'https://platform.fullcontact.com/' }],
    risks: ['Persons are looked up at your expense.'],
    links: ['https://docs.fullcontact.com/', 'https://www.fullcontact.com/'],
  },
});
