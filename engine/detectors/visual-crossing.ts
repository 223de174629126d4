import { provider } from '../provider';

export default provider({
  id: 'visual-crossing',
  name: 'Visual Crossing',
  home: 'https://www.visualcrossing.com/',
  secrets: [
    {
      id: 'visual-crossing-api-key',
      name: 'Visual Crossing API key',
      pattern: /[A-Z0-9]{25}/,
      near: ['visualcrossing', 'visual_crossing', 'visual-crossing'],
      environmentVariable: 'VISUALCROSSING_API_KEY',
      sample: '[A-Z0-9]{25}',
      examples: {
        match: [
          "VISUALCROSSING_API_KEY = '<secret>'",
          'private static final String VISUALCROSSING_API_KEY = "<secret>";',
        ],
        miss: ['VISUALCROSSING_API_KEY=<[0-9a-f]{9}>', 'visualcrossing_api_key: ${VISUALCROSSING_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s page shows its key.', url: 'https://www.visualcrossing.com/account' }],
    check: [{ text: 'The account’s page counts records by day.', url: 'https://www.visualcrossing.com/account' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Account page: generate a new key.', url: 'https://www.visualcrossing.com/account' }],
    risks: ['Records are used up at your cost.'],
    links: ['https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/'],
  },
});
