import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'freshsales',
  name: 'Freshsales',
  home: 'https://www.freshworks.com/crm/',
  secrets: [
    {
      id: 'freshsales-api-key',
      name: 'Freshsales API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])/,
      near: ['myfreshworks', 'freshsales'],
      check: notWords,
      environmentVariable: 'FRESHSALES_API_KEY',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['client = Client(freshsales_api_key="<secret>")', "const freshsalesApiKey = '<secret>';"],
        miss: ['FRESHSALES_API_KEY=<[0-9a-f]{9}>', 'const freshsalesApiKey = process.env.FRESHSALES_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Profile, Settings, API Settings: one key for each user, with that user’s role.', url: 'https://www.freshworks.com/crm/' }],
    check: [{ text: 'Admin Settings, Audit Logs (higher plans); timelines of records name the user.', url: 'https://crmsupport.freshworks.com/', shows: 'log' }],
    rotate: [{ text: 'An agent has one key: give the program an agent of its own with few rights, move it there, then reset the first.' }],
    revoke: [{ text: 'API Settings, Reset API Key; or deactivate the user.', url: 'https://www.freshworks.com/crm/' }],
    risks: ['Contacts, deals and notes can be read, changed and deleted as far as the role goes; mail sent.'],
    links: ['https://developers.freshworks.com/crm/api/#authentication'],
  },
});
