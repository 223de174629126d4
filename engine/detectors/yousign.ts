import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'yousign',
  name: 'Yousign',
  home: 'https://yousign.com/',
  secrets: [
    {
      id: 'yousign-api-key',
      name: 'Yousign API key',
      pattern: /[0-9A-Fa-z]{32}/,
      near: ['yousign'],
      check: notWords,
      environmentVariable: 'YOUSIGN_API_KEY',
      sample: '[A-Fa-z0-9]{32}',
      examples: {
        match: ['client = Client(yousign_api_key="<secret>")', '<YousignApiKey><secret></YousignApiKey>'],
        miss: ['YOUSIGN_API_KEY=<[0-9a-f]{9}>', 'yousignApiKey := os.Getenv("YOUSIGN_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['yousign-api-key'],
        url: 'https://api.yousign.app/v3/users/me',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['api-sandbox.yousign.app'],
        source: 'https://developers.yousign.com/',
      },
    ],
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://yousign.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://yousign.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://yousign.com/'],
  },
});
