import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'infomaniak',
  name: 'Infomaniak',
  home: 'https://www.infomaniak.com/',
  secrets: [
    {
      id: 'infomaniak-api-key',
      name: 'Infomaniak API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{60,100}(?![\w-])/,
      near: ['infomaniak'],
      check: notWords,
      environmentVariable: 'INFOMANIAK_API_KEY',
      sample: '[A-Za-z0-9]{60,100}',
      examples: {
        match: ["const infomaniakApiKey = '<secret>';", 'export INFOMANIAK_API_KEY="<secret>"'],
        miss: ['INFOMANIAK_API_KEY=<[0-9a-f]{9}>', 'INFOMANIAK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Manager, Developer, API tokens, Create a token: one product’s scope and an end of validity; shown once.', url: 'https://manager.infomaniak.com/v3/ng/accounts/token/list' }],
    check: [{ text: 'The list of tokens tells when each was last used; the manager’s logs show changes of products.', url: 'https://manager.infomaniak.com/v3/ng/accounts/token/list', shows: 'last use' }],
    rotate: [{ text: 'Tokens stand side by side: create the second with the same scope, deploy it, delete the first.' }],
    revoke: [{ text: 'Manager, Developer, API tokens, delete it.', url: 'https://manager.infomaniak.com/v3/ng/accounts/token/list' }],
    risks: ['What the scope says: domains and their records, mail, kDrive’s files, hosting.'],
    links: ['https://developer.infomaniak.com/docs/api'],
  },
});
