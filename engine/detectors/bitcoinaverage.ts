import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitcoinaverage',
  name: 'BitcoinAverage',
  home: 'https://bitcoinaverage.com/',
  secrets: [
    {
      id: 'bitcoinaverage-api-key',
      name: 'BitcoinAverage API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['bitcoinaverage'],
      reach: 80,
      check: notWords,
      environmentVariable: 'BITCOINAVERAGE_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['BITCOINAVERAGE_API_KEY=<secret>', 'x-ba-key: <secret>  # bitcoinaverage'],
        miss: ['BITCOINAVERAGE_API_KEY=<[0-9a-f]{9}>', 'x-ba-key: ${KEY}  # bitcoinaverage'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create an API key in the account, one for each program.', url: 'https://bitcoinaverage.com/' }],
    check: [
      {
        text: 'BitcoinAverage shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://bitcoinaverage.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the account: it stops at once.', url: 'https://bitcoinaverage.com/' }],
    risks: ['Your quota is used up.'],
    links: ['https://apiv2.bitcoinaverage.com/', 'https://bitcoinaverage.com/'],
  },
});
