import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'jotform',
  name: 'Jotform',
  home: 'https://www.jotform.com/',
  secrets: [
    {
      id: 'jotform-api-key',
      name: 'Jotform API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['jotform'],
      check: notWords,
      environmentVariable: 'JOTFORM_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["JOTFORM_API_KEY = '<secret>'", '"jotformApiKey": "<secret>"'],
        miss: ['JOTFORM_API_KEY=<[0-9a-f]{9}>', 'jotform_api_key = os.environ["JOTFORM_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'My account, API: make a key, read access unless the program has to change forms.',
        url: 'https://www.jotform.com/myaccount/api',
      },
    ],
    check: [
      { text: 'The account’s history lists calls and logins.', url: 'https://www.jotform.com/myaccount/history' },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'My account, API: delete the key.', url: 'https://www.jotform.com/myaccount/api' }],
    risks: ['Forms and everything people have sent with them can be read, with full access changed too.'],
    links: ['https://api.jotform.com/docs/'],
  },
});
