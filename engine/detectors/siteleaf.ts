import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'siteleaf',
  name: 'Siteleaf',
  home: 'https://www.siteleaf.com/',
  secrets: [
    {
      id: 'siteleaf-api-key',
      name: 'Siteleaf API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['siteleaf'],
      check: notWords,
      environmentVariable: 'SITELEAF_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['export SITELEAF_API_KEY="<secret>"', 'SITELEAF_API_KEY=<secret>'],
        miss: ['SITELEAF_API_KEY=<[0-9a-f]{9}>', 'siteleafApiKey := os.Getenv("SITELEAF_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.siteleaf.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.siteleaf.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.siteleaf.com/'],
  },
});
