import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'spoonacular',
  name: 'spoonacular',
  home: 'https://spoonacular.com/food-api',
  secrets: [
    {
      id: 'spoonacular-api-key',
      name: 'spoonacular API key',
      pattern: /[0-9a-z]{32}/,
      near: ['spoonacular'],
      check: notWords,
      environmentVariable: 'SPOONACULAR_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['export SPOONACULAR_API_KEY="<secret>"', '<SpoonacularApiKey><secret></SpoonacularApiKey>'],
        miss: ['SPOONACULAR_API_KEY=<[0-9a-f]{9}>', 'const spoonacularApiKey = process.env.SPOONACULAR_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://spoonacular.com/food-api',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://spoonacular.com/food-api',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://spoonacular.com/food-api'],
  },
});
