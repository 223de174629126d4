import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dynalist',
  name: 'Dynalist',
  home: 'https://dynalist.io/',
  secrets: [
    {
      id: 'dynalist-api-token',
      name: 'Dynalist API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{128}(?![\w-])/,
      near: ['dynalist'],
      entropy: 4.8,
      check: notWords,
      environmentVariable: 'DYNALIST_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{126}[A-Za-z0-9]',
      examples: {
        match: ['DYNALIST_TOKEN=<secret>', 'dynalist:\n  token: "<secret>"'],
        miss: ['DYNALIST_TOKEN=<[A-Za-z0-9]{12}>', 'https://dynalist.io/d/<[A-Za-z0-9]{24}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate the secret token on the developer page.', url: 'https://dynalist.io/developer' }],
    check: [{ text: 'Dynalist shows no last use; documents have a history.', url: 'https://help.dynalist.io/' }],
    rotate: [{ text: 'There is one token: generate a new one and deploy it at once.' }],
    revoke: [{ text: 'Developer page, generate a new token.', url: 'https://dynalist.io/developer' }],
    risks: ['All documents can be read and changed.'],
    links: ['https://apidocs.dynalist.io/', 'https://help.dynalist.io/'],
  },
});
