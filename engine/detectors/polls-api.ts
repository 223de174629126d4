import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'polls-api',
  name: 'PollsAPI',
  home: 'https://pollsapi.com/',
  secrets: [
    {
      id: 'polls-api-api-key',
      name: 'PollsAPI API key',
      pattern: /[A-Z0-9]{28}/,
      near: ['pollsapi', 'polls-api', 'polls_api'],
      check: notWords,
      environmentVariable: 'POLLS_API_API_KEY',
      sample: '[A-Z0-9]{28}',
      examples: {
        match: ['"pollsApiApiKey": "<secret>",', 'pollsApiApiKey := "<secret>"'],
        miss: ['POLLS_API_API_KEY=<[0-9a-f]{9}>', 'pollsApiApiKey := os.Getenv("POLLS_API_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://pollsapi.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://pollsapi.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://pollsapi.com/'],
  },
});
