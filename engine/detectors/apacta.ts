import { provider } from '../provider';

export default provider({
  id: 'apacta',
  name: 'Apacta',
  home: 'https://www.apacta.com/',
  secrets: [
    {
      id: 'apacta-api-key',
      name: 'Apacta API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['apacta'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'APACTA_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['APACTA_API_KEY=<secret>', 'https://app.apacta.com/api/v1/time_entries?api_key=<secret>'],
        miss: ['APACTA_API_KEY=<[0-9a-f]{9}>', 'https://app.apacta.com/api/v1/time_entries?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the user’s settings.', url: 'https://app.apacta.com/' }],
    check: [
      {
        text: 'Apacta shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.apacta.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the user’s settings.', url: 'https://app.apacta.com/' }],
    risks: ['Projects, hours and customers can be read and changed.'],
    links: ['https://apidocs.apacta.com/', 'https://www.apacta.com/'],
  },
});
