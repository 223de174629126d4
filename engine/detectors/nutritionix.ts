import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nutritionix',
  name: 'Nutritionix',
  home: 'https://www.nutritionix.com/',
  secrets: [
    {
      id: 'nutritionix-api-key',
      name: 'Nutritionix API key',
      pattern: /[0-9a-z]{32}/,
      near: ['nutritionix'],
      check: notWords,
      environmentVariable: 'NUTRITIONIX_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['NUTRITIONIX_API_KEY=<secret>', "const nutritionixApiKey = '<secret>';"],
        miss: ['NUTRITIONIX_API_KEY=<[0-9a-f]{9}>', 'NUTRITIONIX_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.nutritionix.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.nutritionix.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.nutritionix.com/'],
  },
});
