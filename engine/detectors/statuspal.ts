import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'statuspal',
  name: 'Statuspal',
  home: 'https://www.statuspal.io/',
  secrets: [
    {
      id: 'statuspal-api-key',
      name: 'Statuspal API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['statuspal'],
      check: notWords,
      environmentVariable: 'STATUSPAL_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['"statuspalApiKey": "<secret>",', "const statuspalApiKey = '<secret>';"],
        miss: ['STATUSPAL_API_KEY=<[0-9a-f]{9}>', 'statuspalApiKey := os.Getenv("STATUSPAL_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.statuspal.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.statuspal.io/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.statuspal.io/'],
  },
});
