import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'prospect-crm',
  name: 'Prospect CRM',
  home: 'https://www.prospect365.com/',
  secrets: [
    {
      id: 'prospect-crm-api-key',
      name: 'Prospect CRM API key',
      pattern: /(?<![\w-])[0-9a-z-]{32}(?![\w-])/,
      near: ['prospectcrm', 'prospect-crm', 'prospect_crm'],
      check: notWords,
      environmentVariable: 'PROSPECT_CRM_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['export PROSPECT_CRM_API_KEY="<secret>"', 'client = Client(prospect_crm_api_key="<secret>")'],
        miss: ['PROSPECT_CRM_API_KEY=<[0-9a-f]{9}>', 'PROSPECT_CRM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.prospect365.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.prospect365.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.prospect365.com/'],
  },
});
