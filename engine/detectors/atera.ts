import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'atera',
  name: 'Atera',
  home: 'https://www.atera.com/',
  secrets: [
    {
      id: 'atera-api-key',
      name: 'Atera API key',
      pattern: /[0-9a-z]{32}/,
      near: ['atera', 'atera_api', 'ateraapi', 'app.atera.com', 'atera_key', 'aterakey'],
      check: notWords,
      environmentVariable: 'ATERA_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ATERA_API_KEY=<secret>', 'curl -H "X-API-KEY: <secret>" https://app.atera.com/api/v3/agents'],
        miss: ['ATERA_API_KEY=<[0-9a-f]{12}>', 'https://app.atera.com/api/v3/agents'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate the account’s key in the administration.', url: 'https://app.atera.com/new/admin/api' }],
    check: [{ text: 'The audit log lists changes.', url: 'https://app.atera.com/' }],
    rotate: [{ text: 'Reset the key and deploy it at once.' }],
    revoke: [{ text: 'Admin, API, reset the key.', url: 'https://app.atera.com/new/admin/api' }],
    risks: ['Machines, customers and tickets can be read and changed.'],
    links: ['https://app.atera.com/apidocs/', 'https://support.atera.com/'],
  },
});
