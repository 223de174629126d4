import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'onepagecrm',
  name: 'OnePageCRM',
  home: 'https://www.onepagecrm.com/',
  secrets: [
    {
      id: 'onepagecrm-api-key',
      name: 'OnePageCRM API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{44}(?![\w+\/])/,
      near: ['onepagecrm'],
      check: notWords,
      environmentVariable: 'ONEPAGECRM_API_KEY',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ['ONEPAGECRM_API_KEY=<secret>', '<OnepagecrmApiKey><secret></OnepagecrmApiKey>'],
        miss: ['ONEPAGECRM_API_KEY=<[0-9a-f]{9}>', 'const onepagecrmApiKey = process.env.ONEPAGECRM_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.onepagecrm.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.onepagecrm.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.onepagecrm.com/'],
  },
});
