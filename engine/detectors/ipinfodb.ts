import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ipinfodb',
  name: 'IPInfoDB',
  home: 'https://www.ipinfodb.com/',
  secrets: [
    {
      id: 'ipinfodb-api-key',
      name: 'IPInfoDB API key',
      pattern: /[0-9a-z]{64}/,
      near: ['ipinfodb', 'ip_info_db'],
      check: notWords,
      environmentVariable: 'IPINFODB_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['export IPINFODB_API_KEY="<secret>"', 'ipinfodbApiKey := "<secret>"'],
        miss: ['IPINFODB_API_KEY=<[0-9a-f]{9}>', 'const ipinfodbApiKey = process.env.IPINFODB_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'An account has a key, shown on its page.', url: 'https://www.ipinfodb.com/account' }],
    check: [{ text: 'The account’s page tells of its use, if at all.', url: 'https://www.ipinfodb.com/account' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Account page: make a new key, or ask the support to.', url: 'https://www.ipinfodb.com/account' }],
    risks: ['The quota of lookups is used up.'],
    links: ['https://www.ipinfodb.com/api'],
  },
});
