import { provider } from '../provider';

export default provider({
  id: 'coveo',
  name: 'Coveo',
  home: 'https://www.coveo.com/',
  secrets: [
    {
      id: 'coveo-api-key',
      name: 'Coveo API key',
      pattern: /xx[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      near: ['coveo'],
      entropy: 3.1,
      confidence: 'likely',
      environmentVariable: 'COVEO_API_KEY',
      sample: 'xx[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['export COVEO_API_KEY="<secret>"', 'COVEO_API_KEY=<secret>'],
        miss: ['COVEO_API_KEY=<xx[0-9a-f]{5}>', 'const coveoApiKey = process.env.COVEO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.coveo.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.coveo.com/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://docs.coveo.com/en/1718/'],
  },
});
