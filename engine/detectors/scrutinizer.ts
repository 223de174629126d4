import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scrutinizer',
  name: 'Scrutinizer',
  home: 'https://scrutinizer-ci.com/',
  secrets: [
    {
      id: 'scrutinizer-api-key',
      name: 'Scrutinizer API key',
      pattern: /[0-9a-z]{64}/,
      near: ['scrutinizer'],
      check: notWords,
      environmentVariable: 'SCRUTINIZER_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['client = Client(scrutinizer_api_key="<secret>")', 'scrutinizer-api-key: <secret>'],
        miss: ['SCRUTINIZER_API_KEY=<[0-9a-f]{9}>', 'const scrutinizerApiKey = process.env.SCRUTINIZER_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://scrutinizer-ci.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://scrutinizer-ci.com/',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://scrutinizer-ci.com/'],
  },
});
