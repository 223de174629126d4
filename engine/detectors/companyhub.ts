import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'companyhub',
  name: 'CompanyHub',
  home: 'https://www.companyhub.com/',
  secrets: [
    {
      id: 'companyhub-api-key',
      name: 'CompanyHub API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['companyhub'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'COMPANYHUB_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['COMPANYHUB_API_KEY=<secret>', 'Authorization: shop <secret>  # companyhub'],
        miss: ['COMPANYHUB_API_KEY=<[0-9a-f]{9}>', 'Authorization: shop ${KEY}  # companyhub'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the settings, integrations, one for each program.',
        url: 'https://companyhub.com/',
      },
    ],
    check: [
      {
        text: 'CompanyHub shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://companyhub.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the settings, integrations: it stops at once.', url: 'https://companyhub.com/' },
    ],
    risks: ['Contacts and deals can be read and changed.'],
    links: ['https://docs.companyhub.com/', 'https://www.companyhub.com/'],
  },
});
