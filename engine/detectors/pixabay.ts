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
    create: [{ text: 'An account has one key; it stands in the API’s documentation when you are signed in.', url: 'https://pixabay.com/api/docs/' }],
    check: [{ text: 'Pixabay shows no use of the key: answers of 429 that your calls do not explain tell of others.' }],
    rotate: [{ text: 'There is one key, and no button to change it: ask support for another, or take a second account for the program.' }],
    revoke: [{ text: 'Ask support to reset it.', url: 'https://pixabay.com/service/about/api/' }],
    risks: ['The limit of requests (100 a minute) is used up; there is nothing private behind it.'],
    links: ['https://pixabay.com/api/docs/'],
  },
});
