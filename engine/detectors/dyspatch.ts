import { provider } from '../provider';

export default provider({
  id: 'dyspatch',
  name: 'Dyspatch',
  home: 'https://www.dyspatch.io/',
  secrets: [
    {
      id: 'dyspatch-api-key',
      name: 'Dyspatch API key',
      pattern: /[A-Z0-9]{52}/,
      near: ['dyspatch'],
      entropy: 4,
      environmentVariable: 'DYSPATCH_API_KEY',
      sample: '[A-Z0-9]{52}',
      examples: {
        match: ['DYSPATCH_API_KEY=<secret>', 'Authorization: Bearer <secret> # dyspatch'],
        miss: ['DYSPATCH_API_KEY=<[A-Z0-9]{12}>', 'https://api.dyspatch.io/templates'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key in the organization’s settings.', url: 'https://app.dyspatch.io/' }],
    check: [{ text: 'Dyspatch shows no last use; templates have a history.', url: 'https://docs.dyspatch.io/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Integrations, API keys, delete.', url: 'https://app.dyspatch.io/' }],
    risks: ['Mail templates and drafts can be read.'],
    links: ['https://docs.dyspatch.io/', 'https://www.dyspatch.io/'],
  },
});
