import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'detectify',
  name: 'Detectify',
  home: 'https://detectify.com/',
  secrets: [
    {
      id: 'detectify-api-key',
      name: 'Detectify API key',
      pattern: /(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])|[0-9a-z]{32}/,
      near: ['detectify'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DETECTIFY_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'DETECTIFY_API_KEY=<secret>',
          'curl -H "X-Detectify-Key: <secret>" https://api.detectify.com/rest/v2/domains/',
        ],
        miss: ['DETECTIFY_API_KEY=<[0-9a-f]{12}>', 'https://api.detectify.com/rest/v2/domains/'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['detectify-api-key'], url: 'https://api.detectify.com/rest/v3/ips?limit=1', headers: { Authorization: '{key}' }, source: 'https://developer.detectify.com/' }],
    create: [{ text: 'Create a key with the permissions it needs.', url: 'https://detectify.com/dashboard/team/api' }],
    check: [{ text: 'The team’s audit log lists changes.', url: 'https://detectify.com/dashboard' }],
    rotate: [{ text: 'Keys stand side by side: create the second with the same permissions, deploy it with its secret, delete the first.' }],
    revoke: [{ text: 'Team settings, API keys, delete it.', url: 'https://detectify.com/dashboard/' }],
    risks: ['Findings, the holes of your own sites, can be read; scans started.'],
    links: ['https://developer.detectify.com/', 'https://support.detectify.com/'],
  },
});
