import { provider } from '../provider';

export default provider({
  id: 'mergify',
  name: 'Mergify',
  home: 'https://mergify.com/',
  secrets: [
    {
      id: 'mergify-application-key',
      name: 'Mergify application key',
      keywords: ['mergify_application_key_'],
      pattern: /mergify_application_key_[\w-]{40,200}(?![\w-])/,
      environmentVariable: 'MERGIFY_TOKEN',
      sample: 'mergify_application_key_[A-Za-z0-9_-]{63}[A-Za-z0-9]',
      examples: {
        match: ['export MERGIFY_TOKEN="<secret>"', "const mergifyToken = '<secret>';"],
        miss: ['MERGIFY_TOKEN=<mergify_application_key_[a-z]{9}>', 'mergifyToken := os.Getenv("MERGIFY_TOKEN")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['mergify-application-key'], url: 'https://api.mergify.com/v1/application', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"id"', '"name"'] }, source: 'https://docs.mergify.com/api/' }],
    create: [{ text: 'Applications: make a key with the scopes it needs.', url: 'https://dashboard.mergify.com/' }],
    check: [{ text: 'The event logs list actions by application.', url: 'https://dashboard.mergify.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Applications, delete.', url: 'https://dashboard.mergify.com/' }],
    risks: ['Pull requests can be queued and merged; test data falsified.'],
    links: ['https://docs.mergify.com/api/'],
  },
});
