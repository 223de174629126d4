import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'paymo',
  name: 'Paymo',
  home: 'https://www.paymoapp.com/',
  secrets: [
    {
      id: 'paymo-api-key',
      name: 'Paymo API key',
      pattern: /[A-Za-z0-9]{44}/,
      near: ['paymo'],
      check: notWords,
      environmentVariable: 'PAYMO_API_KEY',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ['<PaymoApiKey><secret></PaymoApiKey>', 'paymoApiKey := "<secret>"'],
        miss: ['PAYMO_API_KEY=<[0-9a-f]{9}>', 'paymoApiKey := os.Getenv("PAYMO_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.paymoapp.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.paymoapp.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.paymoapp.com/'],
  },
});
