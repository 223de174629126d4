import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'iex-cloud',
  name: 'IEX Cloud',
  home: 'https://iexcloud.io/',
  secrets: [
    {
      id: 'iex-cloud-api-key',
      name: 'IEX Cloud API key',
      pattern: /(?<![\w-])[0-9a-z_]{35}(?![\w-])/,
      near: ['iexcloud', 'iexapis', 'iex-cloud', 'iex_cloud'],
      check: notWords,
      environmentVariable: 'IEX_CLOUD_API_KEY',
      sample: '[a-z0-9]{35}',
      examples: {
        match: ['client = Client(iex_cloud_api_key="<secret>")', 'export IEX_CLOUD_API_KEY="<secret>"'],
        miss: ['IEX_CLOUD_API_KEY=<[0-9a-f]{9}>', 'IEX_CLOUD_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://iexcloud.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://iexcloud.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://iexcloud.io/'],
  },
});
