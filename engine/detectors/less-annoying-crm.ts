import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'less-annoying-crm',
  name: 'Less Annoying CRM',
  home: 'https://www.lessannoyingcrm.com/',
  secrets: [
    {
      id: 'less-annoying-crm-api-key',
      name: 'Less Annoying CRM API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{57}(?![\w-])/,
      near: ['lessannoyingcrm', 'less-annoying-crm', 'less_annoying_crm'],
      check: notWords,
      environmentVariable: 'LESS_ANNOYING_CRM_API_KEY',
      sample: '[A-Za-z0-9]{57}',
      examples: {
        match: ['client = Client(less_annoying_crm_api_key="<secret>")', "const lessAnnoyingCrmApiKey = '<secret>';"],
        miss: [
          'LESS_ANNOYING_CRM_API_KEY=<[0-9a-f]{9}>',
          'const lessAnnoyingCrmApiKey = process.env.LESS_ANNOYING_CRM_API_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.lessannoyingcrm.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.lessannoyingcrm.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.lessannoyingcrm.com/'],
  },
});
