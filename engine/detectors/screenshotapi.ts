import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'screenshotapi',
  name: 'ScreenshotAPI',
  home: 'https://www.screenshotapi.net/',
  secrets: [
    {
      id: 'screenshotapi-api-key',
      name: 'ScreenshotAPI API key',
      pattern: /[A-Z0-9]{31}/,
      near: ['screenshotapi'],
      check: notWords,
      environmentVariable: 'SCREENSHOTAPI_API_KEY',
      sample: '[A-Z0-9]{31}',
      examples: {
        match: ['client = Client(screenshotapi_api_key="<secret>")', 'export SCREENSHOTAPI_API_KEY="<secret>"'],
        miss: ['SCREENSHOTAPI_API_KEY=<[0-9a-f]{9}>', 'SCREENSHOTAPI_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.screenshotapi.net/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.screenshotapi.net/',
      },
    ],
    risks: ['Pages are fetched on your quota and on your bill, and in your name.'],
    links: ['https://www.screenshotapi.net/'],
  },
});
