import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  home: 'https://www.ipqualityscore.com/',
  secrets: [
    {
      id: 'ipqualityscore-api-key',
      name: 'IPQualityScore API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['ipquality'],
      check: notWords,
      environmentVariable: 'IPQUALITYSCORE_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['ipqualityscoreApiKey := "<secret>"', 'client = Client(ipqualityscore_api_key="<secret>")'],
        miss: [
          'IPQUALITYSCORE_API_KEY=<[0-9a-f]{9}>',
          'const ipqualityscoreApiKey = process.env.IPQUALITYSCORE_API_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account settings, API key: one for the account; paid plans have more.', url: 'https://www.ipqualityscore.com/user/settings' }],
    check: [{ text: 'Request lists of each product, and the credits that are left.' }],
    rotate: [{ text: 'Settings, regenerate the key, and deploy it at once; where plans have several, make the second first.', url: 'https://www.ipqualityscore.com/user/settings' }],
    revoke: [{ text: 'Settings, regenerate the key.', url: 'https://www.ipqualityscore.com/user/settings' }],
    risks: ['Credits are used up; which addresses, mails and numbers you had judged can be read.'],
    links: ['https://www.ipqualityscore.com/documentation/overview'],
  },
});
