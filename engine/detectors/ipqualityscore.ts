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
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.ipqualityscore.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.ipqualityscore.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.ipqualityscore.com/'],
  },
});
