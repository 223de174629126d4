import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bittrex',
  name: 'Bittrex',
  home: 'https://bittrex.com/',
  secrets: [
    {
      id: 'bittrex-api-secret',
      name: 'Bittrex API key or secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['bittrex'],
      reach: 100,
      check: notWords,
      environmentVariable: 'BITTREX_API_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['BITTREX_API_SECRET=<secret>', "Bittrex('<[0-9a-f]{32}>', '<secret>')"],
        miss: ['BITTREX_API_SECRET=<[0-9a-f]{12}>', 'https://api.bittrex.com/v3/markets'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The exchange has closed: no new keys are made.', url: 'https://bittrex.com/' }],
    check: [{ text: 'Look at the account’s last statements.', url: 'https://bittrex.com/' }],
    rotate: [{ text: 'There is nothing to move to: remove the key from the program.' }],
    revoke: [{ text: 'Nothing is left to revoke; delete the key wherever it stands.', url: 'https://bittrex.com/' }],
    risks: ['None any more, save that the same password or key may have been used elsewhere.'],
    links: ['https://bittrex.com/', 'https://bittrex.com/discover'],
  },
});
