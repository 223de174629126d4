import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'alconost',
  name: 'Alconost Nitro',
  home: 'https://nitrotranslate.com/',
  secrets: [
    {
      id: 'alconost-api-key',
      name: 'Alconost Nitro API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['alconost'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ALCONOST_API_KEY',
      sample: '[0-9A-Za-z]{32}',
      examples: {
        match: ['ALCONOST_API_KEY=<secret>', 'alconost:\n  api_key: <secret>'],
        miss: ['ALCONOST_API_KEY=<[0-9a-f]{9}>', 'alconost:\n  api_key: ${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://nitrotranslate.com/' }],
    check: [
      {
        text: 'Alconost Nitro shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://nitrotranslate.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://nitrotranslate.com/' }],
    risks: ['Translations are ordered at your expense.'],
    links: ['https://alconost.com/', 'https://nitrotranslate.com/'],
  },
});
