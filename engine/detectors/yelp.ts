import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'yelp',
  name: 'Yelp',
  home: 'https://www.yelp.com/',
  secrets: [
    {
      id: 'yelp-api-key',
      name: 'Yelp API key',
      pattern: /(?<![\w.-])[A-Za-z0-9_.-]{126,128}={0,2}(?![\w.=-])/,
      near: ['yelp_api', 'yelpapi', 'yelp_key', 'yelpkey', 'api.yelp.com', 'yelp-api', 'yelp'],
      entropy: 4.8,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'YELP_API_KEY',
      sample: '[A-Za-z0-9_-]{127}[A-Za-z0-9]',
      examples: {
        match: ['yelp_api_key: <secret>', "const yelpApiKey = '<secret>';"],
        miss: ['YELP_API_KEY=<[A-Za-z0-9]{12}>', 'const yelpApiKey = process.env.YELP_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make an app; it has one API key.', url: 'https://www.yelp.com/developers/v3/manage_app' }],
    check: [{ text: 'The app’s usage.', url: 'https://www.yelp.com/developers/v3/manage_app' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      {
        text: 'Manage App: ask for a new key, or write to Yelp’s developer support.',
        url: 'https://www.yelp.com/developers/v3/manage_app',
      },
    ],
    risks: ['Your daily quota is spent.'],
    links: ['https://docs.developer.yelp.com/docs/fusion-authentication', 'https://docs.developer.yelp.com/'],
  },
});
