import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitbar',
  name: 'SmartBear BitBar',
  home: 'https://smartbear.com/product/bitbar/',
  secrets: [
    {
      id: 'bitbar-api-key',
      name: 'BitBar API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['bitbar'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'BITBAR_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['BITBAR_API_KEY=<secret>', 'bitbar:\n  apiKey: <secret>'],
        miss: ['BITBAR_API_KEY=<[A-Za-z0-9]{12}>', 'https://cloud.bitbar.com/api/me'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The key stands in the account; make a user for the CI.', url: 'https://cloud.bitbar.com/' }],
    check: [{ text: 'The dashboard lists test runs.', url: 'https://cloud.bitbar.com/' }],
    rotate: [{ text: 'A user has one key: make a second user, deploy its key, reset the first.' }],
    revoke: [{ text: 'My account, API access, reset.', url: 'https://cloud.bitbar.com/' }],
    risks: ['Device minutes are used up, apps and videos read.'],
    links: ['https://support.smartbear.com/bitbar/docs/en/index.html', 'https://smartbear.com/product/bitbar/'],
  },
});
