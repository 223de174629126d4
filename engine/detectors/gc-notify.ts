import { provider } from '../provider';

export default provider({
  id: 'gc-notify',
  name: 'GC Notify',
  home: 'https://notification.canada.ca/',
  secrets: [
    {
      id: 'gc-notify-api-key',
      name: 'GC Notify API key',
      keywords: ['gcntfy-'],
      pattern:
        /gcntfy-[A-Za-z0-9_-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'GC_NOTIFY_API_KEY',
      sample:
        'gcntfy-live-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['GC_NOTIFY_API_KEY=<secret>', 'Authorization: ApiKey-v1 <secret>'],
        miss: ['GC_NOTIFY_API_KEY=<gcntfy-live-[0-9a-f]{8}>', 'ApiKey-v1 gcntfy-'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a live, team or test key for the service.', url: 'https://notification.canada.ca/' }],
    check: [
      { text: 'The service’s API integration page lists messages by key.', url: 'https://notification.canada.ca/' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'API integration, API keys, revoke.', url: 'https://notification.canada.ca/' }],
    risks: ['Messages are sent in the service’s name, and those sent can be read.'],
    links: [
      'https://documentation.notification.canada.ca/en/keys.html',
      'https://documentation.notification.canada.ca/en/',
    ],
  },
});
