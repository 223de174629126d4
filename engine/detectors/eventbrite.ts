import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'eventbrite',
  name: 'Eventbrite',
  home: 'https://www.eventbrite.com/',
  secrets: [
    {
      id: 'eventbrite-private-token',
      name: 'Eventbrite private token',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['eventbrite'],
      reach: 80,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'EVENTBRITE_TOKEN',
      sample: '[A-Z0-9]{20}',
      examples: {
        match: [
          'EVENTBRITE_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://www.eventbriteapi.com/v3/users/me/',
        ],
        miss: ['EVENTBRITE_TOKEN=<[A-Z0-9]{10}>', 'https://www.eventbrite.com/e/123456789'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['eventbrite-private-token'], url: 'https://www.eventbriteapi.com/v3/users/me/organizations/', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"organizations"'] }, source: 'https://www.eventbrite.com/platform/docs/authentication' }],
    create: [
      {
        text: 'Create an API key; its private token is for the server.',
        url: 'https://www.eventbrite.com/platform/api-keys',
      },
    ],
    check: [
      { text: 'Eventbrite shows no last use; look at events and attendees.', url: 'https://www.eventbrite.com/' },
    ],
    rotate: [{ text: 'Create a second key, deploy its token, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://www.eventbrite.com/platform/api-keys' }],
    risks: ['Attendees with names and addresses can be read, events changed.'],
    links: [
      'https://www.eventbrite.com/platform/docs/authentication',
      'https://www.eventbrite.com/platform/docs/introduction',
    ],
  },
});
