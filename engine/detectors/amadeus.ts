import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'amadeus',
  name: 'Amadeus',
  home: 'https://developers.amadeus.com/',
  secrets: [
    {
      id: 'amadeus-api-secret',
      name: 'Amadeus API key or secret',
      pattern: /[A-Za-z0-9]{32}|[A-Za-z0-9]{16}/,
      near: ['amadeus'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'AMADEUS_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'AMADEUS_CLIENT_SECRET=<secret>',
          "new Amadeus({ clientId: '<[A-Za-z0-9]{32}>', clientSecret: '<[A-Za-z0-9]{16}>' })",
        ],
        miss: ['AMADEUS_CLIENT_SECRET=<[A-Za-z0-9]{10}>', 'https://test.api.amadeus.com/v1/shopping'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make an app: it has a key and a secret.', url: 'https://developers.amadeus.com/my-apps' }],
    check: [{ text: 'My apps shows usage.', url: 'https://developers.amadeus.com/my-apps' }],
    rotate: [
      { text: 'Make a second app, deploy its keys, delete the first; or regenerate the secret and deploy at once.' },
    ],
    revoke: [{ text: 'My apps, regenerate or delete.', url: 'https://developers.amadeus.com/my-apps' }],
    risks: ['Requests are made at your expense; bookings can be made.'],
    links: [
      'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
      'https://developers.amadeus.com/',
    ],
  },
});
