import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'calendarific',
  name: 'Calendarific',
  home: 'https://calendarific.com/',
  secrets: [
    {
      id: 'calendarific-api-key',
      name: 'Calendarific API key',
      pattern: /[A-Za-z0-9]{32}|[0-9a-f]{40}/,
      near: ['calendarific'],
      entropy: 3.05,
      check: notWords,
      environmentVariable: 'CALENDARIFIC_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'CALENDARIFIC_API_KEY=<secret>',
          'https://calendarific.com/api/v2/holidays?api_key=<secret>&country=US',
        ],
        miss: ['CALENDARIFIC_API_KEY=<[A-Za-z0-9]{12}>', 'https://calendarific.com/api/v2/holidays'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The key stands in the account.', url: 'https://calendarific.com/account' }],
    check: [{ text: 'The account shows requests.', url: 'https://calendarific.com/account' }],
    rotate: [{ text: 'Regenerate the key and deploy it at once.' }],
    revoke: [{ text: 'Account, regenerate the key.', url: 'https://calendarific.com/account' }],
    risks: ['Your quota is used up.'],
    links: ['https://calendarific.com/api-documentation', 'https://calendarific.com/'],
  },
});
