import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nytimes',
  name: 'The New York Times APIs',
  home: 'https://developer.nytimes.com/',
  secrets: [
    {
      id: 'nytimes-api-key',
      name: 'New York Times API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{31}(?![\w=-])/,
      near: ['nytimes', 'nyt_api', 'nyt-api', 'new_york_times', 'newyorktimes', 'nytapi'],
      check: notWords,
      environmentVariable: 'NYTIMES_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["NYTIMES_API_KEY = '<secret>'", '<add key="NytimesApiKey" value="<secret>" />'],
        miss: ['NYTIMES_API_KEY=<[A-Za-z0-9]{8}>', 'nytimes_api_key: ${NYTIMES_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'My apps: make one with the fewest APIs for each program.',
        url: 'https://developer.nytimes.com/my-apps',
      },
    ],
    check: [{ text: 'The app’s page counts calls.', url: 'https://developer.nytimes.com/my-apps' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'My apps: delete the app or revoke its key.', url: 'https://developer.nytimes.com/my-apps' }],
    risks: ['The daily quota is used up in your name.'],
    links: ['https://developer.nytimes.com/get-started'],
  },
});
