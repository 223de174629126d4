import { provider } from '../provider';

export default provider({
  id: 'postbacks',
  name: 'Postbacks',
  home: 'https://postbacks.io/',
  secrets: [
    {
      id: 'postbacks-api-key',
      name: 'Postbacks API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['postbacks_api', 'postbacksapi', 'postbacks.io'],
      named: ['postbacks'],
      environmentVariable: 'POSTBACKS_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['client = Client(postbacks_api_key="<secret>")', 'postbacksApiKey := "<secret>"'],
        miss: ['POSTBACKS_API_KEY=<[0-9a-f]{9}>', 'const postbacksApiKey = process.env.POSTBACKS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://postbacks.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://postbacks.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://postbacks.io/'],
  },
});
