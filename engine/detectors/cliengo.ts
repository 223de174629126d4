import { provider } from '../provider';

export default provider({
  id: 'cliengo',
  name: 'Cliengo',
  home: 'https://www.cliengo.com/',
  secrets: [
    {
      id: 'cliengo-api-key',
      name: 'Cliengo API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['cliengo'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'CLIENGO_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['CLIENGO_API_KEY=<secret>', 'https://api.cliengo.com/1.0/contacts?api_key=<secret>'],
        miss: ['CLIENGO_API_KEY=<[0-9a-f]{9}>', 'https://api.cliengo.com/1.0/contacts?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the company’s settings.', url: 'https://app.cliengo.com/' }],
    check: [
      {
        text: 'Cliengo shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.cliengo.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the company’s settings.', url: 'https://app.cliengo.com/' }],
    risks: ['Conversations and contacts can be read.'],
    links: ['https://developers.cliengo.com/', 'https://www.cliengo.com/'],
  },
});
