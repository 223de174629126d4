import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rownd',
  name: 'Rownd',
  home: 'https://rownd.io/',
  secrets: [
    {
      id: 'rownd-api-key',
      name: 'Rownd API key',
      pattern: /[0-9a-z]{48}|(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['rownd'],
      check: notWords,
      environmentVariable: 'ROWND_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['rowndApiKey := "<secret>"', 'ROWND_API_KEY=<secret>'],
        miss: ['ROWND_API_KEY=<[0-9a-f]{9}>', 'const rowndApiKey = process.env.ROWND_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://rownd.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://rownd.io/' }],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://rownd.io/'],
  },
});
