import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'iconfinder',
  name: 'Iconfinder',
  home: 'https://www.iconfinder.com/',
  secrets: [
    {
      id: 'iconfinder-api-key',
      name: 'Iconfinder API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['iconfinder'],
      check: notWords,
      environmentVariable: 'ICONFINDER_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ["const iconfinderApiKey = '<secret>';", 'export ICONFINDER_API_KEY="<secret>"'],
        miss: ['ICONFINDER_API_KEY=<[0-9a-f]{9}>', 'iconfinderApiKey := os.Getenv("ICONFINDER_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.iconfinder.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.iconfinder.com/',
      },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.iconfinder.com/'],
  },
});
