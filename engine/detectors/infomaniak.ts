import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'infomaniak',
  name: 'Infomaniak',
  home: 'https://www.infomaniak.com/',
  secrets: [
    {
      id: 'infomaniak-api-key',
      name: 'Infomaniak API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{60,100}(?![\w-])/,
      near: ['infomaniak'],
      check: notWords,
      environmentVariable: 'INFOMANIAK_API_KEY',
      sample: '[A-Za-z0-9]{60,100}',
      examples: {
        match: ["const infomaniakApiKey = '<secret>';", 'export INFOMANIAK_API_KEY="<secret>"'],
        miss: ['INFOMANIAK_API_KEY=<[0-9a-f]{9}>', 'INFOMANIAK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.infomaniak.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.infomaniak.com/',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.infomaniak.com/'],
  },
});
