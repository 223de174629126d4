import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'livestorm',
  name: 'Livestorm',
  home: 'https://livestorm.co/',
  secrets: [
    {
      id: 'livestorm-api-key',
      name: 'Livestorm API key',
      pattern: /(?<![\w-])[A-Za-z0-9_.-]{243,244}(?![\w-])/,
      near: ['livestorm'],
      check: notWords,
      environmentVariable: 'LIVESTORM_API_KEY',
      sample: '[A-Za-z0-9]{243,244}',
      examples: {
        match: ["const livestormApiKey = '<secret>';", 'export LIVESTORM_API_KEY="<secret>"'],
        miss: ['LIVESTORM_API_KEY=<[0-9a-f]{9}>', 'livestormApiKey := os.Getenv("LIVESTORM_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account settings, App marketplace, Public API, Generate a token, with scopes for reading or writing events, people and the workspace.', url: 'https://app.livestorm.co/' }],
    check: [{ text: 'Events and registrants: look for exports, registrations and changed events.' }],
    rotate: [{ text: 'Tokens stand side by side: generate the second with the same scopes, deploy it, delete the first.' }],
    revoke: [{ text: 'Public API, the token, delete it.', url: 'https://app.livestorm.co/' }],
    risks: ['Who registered and attended, with e-mail addresses and answers, can be read; events changed.'],
    links: ['https://developers.livestorm.co/docs/authorization'],
  },
});
