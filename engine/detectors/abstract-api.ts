import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'abstract-api',
  name: 'Abstract API',
  home: 'https://www.abstractapi.com/',
  secrets: [
    {
      id: 'abstract-api-api-key',
      name: 'Abstract API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['abstractapi', 'abstract_api'],
      named: ['abstract'],
      reach: 100,
      check: notWords,
      environmentVariable: 'ABSTRACTAPI_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ABSTRACTAPI_KEY=<secret>', 'https://emailvalidation.abstractapi.com/v1/?api_key=<secret>'],
        miss: ['ABSTRACTAPI_KEY=<[0-9a-f]{12}>', 'https://emailvalidation.abstractapi.com/v1/'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Each interface has a key of its own in the dashboard.', url: 'https://app.abstractapi.com/' }],
    check: [{ text: 'The dashboard shows requests.', url: 'https://app.abstractapi.com/' }],
    rotate: [{ text: 'Regenerate the key and deploy it at once.' }],
    revoke: [{ text: 'Dashboard, the interface, regenerate.', url: 'https://app.abstractapi.com/' }],
    risks: ['Requests are made at your expense.'],
    links: ['https://docs.abstractapi.com/', 'https://www.abstractapi.com/'],
  },
});
