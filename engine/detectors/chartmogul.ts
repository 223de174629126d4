import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'chartmogul',
  name: 'ChartMogul',
  home: 'https://chartmogul.com/',
  secrets: [
    {
      id: 'chartmogul-api-key',
      name: 'ChartMogul API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['chartmogul'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CHARTMOGUL_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['CHARTMOGUL_API_KEY=<secret>', "chartmogul.Config('<secret>')"],
        miss: ['CHARTMOGUL_API_KEY=<[0-9a-f]{12}>', 'chartmogul_uuid = "<cus_[0-9a-f]{8}>"'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['chartmogul-api-key'], url: 'https://api.chartmogul.com/v1/account', headers: { Authorization: 'Basic {basic}' }, live: { contains: ['"currency"'] }, source: 'https://dev.chartmogul.com/reference/authentication' }],
    create: [
      { text: 'Make a key in the profile, read only where that is enough.', url: 'https://app.chartmogul.com/' },
    ],
    check: [{ text: 'ChartMogul shows no last use; look at imported data.', url: 'https://help.chartmogul.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Profile, API keys, delete.', url: 'https://app.chartmogul.com/' }],
    risks: ['Customers and revenue can be read and changed.'],
    links: ['https://dev.chartmogul.com/docs/authentication', 'https://help.chartmogul.com/'],
  },
});
