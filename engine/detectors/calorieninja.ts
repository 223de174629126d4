import { provider } from '../provider';

export default provider({
  id: 'calorieninja',
  name: 'CalorieNinjas',
  home: 'https://calorieninjas.com/',
  secrets: [
    {
      id: 'calorieninja-api-key',
      name: 'CalorieNinjas API key',
      pattern: /[A-Za-z0-9+\/]{38}==|[A-Za-z0-9]{40}/,
      near: ['calorieninja', 'calorie_ninja', 'api-ninjas', 'apininjas', 'api_ninjas'],
      reach: 80,
      environmentVariable: 'CALORIENINJA_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: [
          'CALORIENINJA_API_KEY=<secret>',
          'curl -H "X-Api-Key: <secret>" https://api.calorieninjas.com/v1/nutrition',
        ],
        miss: [
          'CALORIENINJA_API_KEY=<[0-9a-f]{9}>',
          'curl -H "X-Api-Key: ${KEY}" https://api.calorieninjas.com/v1/nutrition',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the profile.', url: 'https://calorieninjas.com/profile' }],
    check: [
      {
        text: 'CalorieNinjas shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://calorieninjas.com/profile',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the profile.', url: 'https://calorieninjas.com/profile' }],
    risks: ['Your quota is used up.'],
    links: ['https://calorieninjas.com/api', 'https://calorieninjas.com/'],
  },
});
