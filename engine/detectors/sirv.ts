import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sirv',
  name: 'Sirv',
  home: 'https://sirv.com/',
  secrets: [
    {
      id: 'sirv-api-key',
      name: 'Sirv API key',
      pattern: /(?<![\w.+\/-])[A-Za-z0-9_.+\/-]{88}(?![\w.+\/-])/,
      near: ['sirv'],
      check: notWords,
      environmentVariable: 'SIRV_API_KEY',
      sample: '[A-Za-z0-9]{88}',
      examples: {
        match: ['sirvApiKey := "<secret>"', 'export SIRV_API_KEY="<secret>"'],
        miss: ['SIRV_API_KEY=<[0-9a-f]{9}>', 'const sirvApiKey = process.env.SIRV_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account, Settings, API, Create client: an id and a secret with scopes; S3 keys stand on the same page.', url: 'https://my.sirv.com/#/account/settings/api' }],
    check: [{ text: 'Account, Events and the storage’s recent files.' }],
    rotate: [{ text: 'Clients stand side by side: create the second with the same scopes, change id and secret together, delete the first; tokens live 20 minutes.' }],
    revoke: [{ text: 'Account, Settings, API, delete the client; regenerate the S3 key where it is meant.', url: 'https://my.sirv.com/#/account/settings/api' }],
    risks: ['Images can be replaced and deleted: your pages show what was put there.'],
    links: ['https://apidocs.sirv.com/'],
  },
});
