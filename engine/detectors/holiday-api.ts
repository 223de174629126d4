import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'holiday-api',
  name: 'Holiday API',
  home: 'https://holidayapi.com/',
  secrets: [
    {
      id: 'holiday-api-api-key',
      name: 'Holiday API API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['holidayapi', 'holiday-api', 'holiday_api'],
      check: notWords,
      environmentVariable: 'HOLIDAY_API_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["const holidayApiApiKey = '<secret>';", 'client = Client(holiday_api_api_key="<secret>")'],
        miss: ['HOLIDAY_API_API_KEY=<[0-9a-f]{9}>', 'const holidayApiApiKey = process.env.HOLIDAY_API_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://holidayapi.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://holidayapi.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://holidayapi.com/'],
  },
});
