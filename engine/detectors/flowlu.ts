import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'flowlu',
  name: 'Flowlu',
  home: 'https://www.flowlu.com/',
  secrets: [
    {
      id: 'flowlu-api-key',
      name: 'Flowlu API key',
      pattern: /[A-Za-z0-9]{51}/,
      near: ['flowflu', 'flowlu'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FLOWLU_API_KEY',
      sample: '[A-Za-z0-9]{51}',
      examples: {
        match: ['FLOWLU_API_KEY=<secret>', 'https://shop.flowlu.com/api/v1/module/crm/account/list?api_key=<secret>'],
        miss: ['FLOWLU_API_KEY=<[0-9a-f]{9}>', 'https://shop.flowlu.com/api/v1/module/crm/account/list?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the portal settings, API, one for each program.', url: 'https://www.flowlu.com/' },
    ],
    check: [
      {
        text: 'Flowlu shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.flowlu.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the portal settings, API: it stops at once.', url: 'https://www.flowlu.com/' },
    ],
    risks: ['Customers, tasks and invoices can be read and changed.'],
    links: ['https://www.flowlu.com/api/', 'https://www.flowlu.com/'],
  },
});
