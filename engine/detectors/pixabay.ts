import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pixabay',
  name: 'Pixabay',
  home: 'https://pixabay.com/',
  secrets: [
    {
      id: 'pixabay-api-key',
      name: 'Pixabay API key',
      pattern: /(?<![\w-])[0-9a-z-]{34}(?![\w-])/,
      near: ['pixabay'],
      check: notWords,
      environmentVariable: 'PIXABAY_API_KEY',
      sample: '[a-z0-9]{34}',
      examples: {
        match: ['pixabayApiKey := "<secret>"', "const pixabayApiKey = '<secret>';"],
        miss: ['PIXABAY_API_KEY=<[0-9a-f]{9}>', 'pixabayApiKey := os.Getenv("PIXABAY_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://pixabay.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://pixabay.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://pixabay.com/'],
  },
});
