import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tomtom',
  name: 'TomTom',
  home: 'https://www.tomtom.com/',
  secrets: [
    {
      id: 'tomtom-api-key',
      name: 'TomTom API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['tomtom'],
      check: notWords,
      environmentVariable: 'TOMTOM_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['tomtom_api_key: <secret>', '<add key="TomtomApiKey" value="<secret>" />'],
        miss: ['TOMTOM_API_KEY=<[A-Za-z0-9]{8}>', 'TOMTOM_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key with only the products it needs, and the domains that may use it.',
        url: 'https://developer.tomtom.com/user/me/apps',
      },
    ],
    check: [{ text: 'Analytics by key.', url: 'https://developer.tomtom.com/user/me/analytics' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'The dashboard: delete the key.', url: 'https://developer.tomtom.com/user/me/apps' }],
    risks: ['Requests are billed to you.'],
    links: [
      'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
      'https://developer.tomtom.com/',
    ],
  },
});
