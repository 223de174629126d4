import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'blogger',
  name: 'Blogger',
  home: 'https://www.blogger.com/',
  secrets: [
    {
      id: 'blogger-api-key',
      name: 'Blogger API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{39}(?![\w-])/,
      near: ['blogger'],
      check: notWords,
      environmentVariable: 'BLOGGER_API_KEY',
      sample: '[A-Za-z0-9]{39}',
      examples: {
        match: ['<BloggerApiKey><secret></BloggerApiKey>', "const bloggerApiKey = '<secret>';"],
        miss: ['BLOGGER_API_KEY=<[0-9a-f]{9}>', 'bloggerApiKey := os.Getenv("BLOGGER_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.blogger.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.blogger.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.blogger.com/'],
  },
});
