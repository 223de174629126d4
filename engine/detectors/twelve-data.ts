import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'twelve-data',
  name: 'Twelve Data',
  home: 'https://twelvedata.com/',
  secrets: [
    {
      id: 'twelve-data-api-key',
      name: 'Twelve Data API key',
      pattern: /[0-9a-z]{32}/,
      near: ['twelvedata', 'twelve_data', 'twelve-data'],
      check: notWords,
      environmentVariable: 'TWELVEDATA_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['twelvedata_api_key: <secret>', "const twelvedataApiKey = '<secret>';"],
        miss: ['TWELVEDATA_API_KEY=<[0-9a-f]{9}>', 'TWELVEDATA_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account, API keys: make one for each program.', url: 'https://twelvedata.com/account/api-keys' }],
    check: [{ text: 'The dashboard shows credits used by minute and day.', url: 'https://twelvedata.com/account' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'API keys: revoke the key.', url: 'https://twelvedata.com/account/api-keys' }],
    risks: ['Credits are used up.'],
    links: ['https://twelvedata.com/docs'],
  },
});
