import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'etsy',
  name: 'Etsy',
  home: 'https://www.etsy.com/',
  secrets: [
    {
      id: 'etsy-api-keystring',
      name: 'Etsy API keystring and shared secret',
      pattern: /[a-z0-9]{24}(?::[a-z0-9]{10})?|[A-Za-z0-9]{24}/,
      near: [
        'etsy',
        'etsy_api',
        'etsyapi',
        'etsy_key',
        'etsykey',
        'openapi.etsy.com',
        'etsy_shared',
        'etsyshared',
        'api.etsy.com',
      ],
      reach: 80,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'ETSY_API_KEY',
      sample: '[a-z0-9]{24}',
      examples: {
        match: [
          'ETSY_API_KEY=<secret>',
          'curl -H "x-api-key: <secret>" https://openapi.etsy.com/v3/application/openapi-ping',
        ],
        miss: ['ETSY_API_KEY=<[a-z0-9]{12}>', 'https://www.etsy.com/listing/123456789'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register an app; the keystring identifies it, the shared secret is for the server.',
        url: 'https://www.etsy.com/developers/your-apps',
      },
    ],
    check: [{ text: 'The app’s page shows its use.', url: 'https://www.etsy.com/developers/your-apps' }],
    rotate: [{ text: 'Register a second app, deploy its keystring, delete the first.' }],
    revoke: [{ text: 'Your apps, delete or ask for a new key.', url: 'https://www.etsy.com/developers/your-apps' }],
    risks: ['Your rate limit is used up; with shop tokens orders and buyers can be read.'],
    links: ['https://developers.etsy.com/documentation/essentials/authentication', 'https://developers.etsy.com/'],
  },
});
