import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'detectlanguage',
  name: 'Detect Language',
  home: 'https://detectlanguage.com/',
  secrets: [
    {
      id: 'detectlanguage-api-key',
      name: 'Detect Language API key',
      pattern: /[0-9a-z]{32}/,
      near: ['detectlanguage', 'detect_language'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DETECTLANGUAGE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['DETECTLANGUAGE_API_KEY=<secret>', 'detectlanguage.configuration.api_key = "<secret>"'],
        miss: ['DETECTLANGUAGE_API_KEY=<[0-9a-f]{9}>', 'detectlanguage.configuration.api_key = "${KEY}"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://detectlanguage.com/private' }],
    check: [
      {
        text: 'Detect Language shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://detectlanguage.com/private',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://detectlanguage.com/private' }],
    risks: ['Your quota is used up.'],
    links: ['https://detectlanguage.com/documentation', 'https://detectlanguage.com/'],
  },
});
