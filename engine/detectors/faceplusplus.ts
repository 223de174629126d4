import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'faceplusplus',
  name: 'Face++',
  home: 'https://www.faceplusplus.com/',
  secrets: [
    {
      id: 'faceplusplus-api-secret',
      name: 'Face++ API key or secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{32}(?![\w-])/,
      near: ['faceplusplus', 'facepp'],
      entropy: 4.02,
      check: notWords,
      environmentVariable: 'FACEPP_API_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: ['FACEPP_API_SECRET=<secret>', 'https://api-us.faceplusplus.com/facepp/v3/detect?api_secret=<secret>'],
        miss: ['FACEPP_API_SECRET=<[A-Za-z0-9]{12}>', 'https://api-us.faceplusplus.com/facepp/v3/detect'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a key for each program in the console.', url: 'https://console.faceplusplus.com/app/apikey/list' },
    ],
    check: [{ text: 'The console lists calls by key.', url: 'https://console.faceplusplus.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys: disable or delete.', url: 'https://console.faceplusplus.com/app/apikey/list' }],
    risks: ['Calls are made at your expense; stored face sets can be read.'],
    links: ['https://console.faceplusplus.com/documents/5679127', 'https://www.faceplusplus.com/'],
  },
});
