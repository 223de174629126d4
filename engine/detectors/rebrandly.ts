import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rebrandly',
  name: 'Rebrandly',
  home: 'https://www.rebrandly.com/',
  secrets: [
    {
      id: 'rebrandly-api-key',
      name: 'Rebrandly API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['rebrandly'],
      check: notWords,
      environmentVariable: 'REBRANDLY_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export REBRANDLY_API_KEY="<secret>"', 'client = Client(rebrandly_api_key="<secret>")'],
        miss: ['REBRANDLY_API_KEY=<[0-9a-f]{9}>', 'rebrandly_api_key: ${REBRANDLY_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account, API: make a key for each program.', url: 'https://app.rebrandly.com/account/api' }],
    check: [{ text: 'Links show who made them and when.', url: 'https://app.rebrandly.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Account, API: delete the key.', url: 'https://app.rebrandly.com/account/api' }],
    risks: ['Links under your domain can be pointed elsewhere.'],
    links: ['https://developers.rebrandly.com/docs/api-key-authentication'],
  },
});
