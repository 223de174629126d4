import { provider } from '../provider';

export default provider({
  id: 'postman',
  name: 'Postman',
  home: 'https://www.postman.com/',
  secrets: [
    {
      id: 'postman-api-key',
      name: 'Postman API key',
      keywords: ['PMAK-'],
      pattern: /PMAK-[0-9A-Za-z]{24}-[0-9A-Za-z]{34}/,
      environmentVariable: 'POSTMAN_API_KEY',
      sample: 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}',
      examples: {
        match: ['postman_api_key: <secret>', '"postmanApiKey": "<secret>"'],
        miss: ['POSTMAN_API_KEY=<PMAK-[0-9a-f]{9}>', 'postman_api_key: ${POSTMAN_API_KEY}'],
      },
    },
    {
      id: 'postman-collection-token',
      name: 'Postman collection access token',
      keywords: ['PMAT-'],
      pattern: /PMAT-[0-9A-Z]{26}/,
      environmentVariable: 'POSTMAN_COLLECTION_TOKEN',
      sample: 'PMAT-[0-9A-Z]{26}',
      examples: {
        match: ['https://api.postman.com/collections/1-a?access_key=<secret>', 'POSTMAN_COLLECTION_TOKEN=<secret>'],
        miss: ['access_key=<PMAT-[0-9A-Z]{8}>', 'access_key=${PMAT}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['postman-api-key'], url: 'https://api.getpostman.com/me', headers: { 'x-api-key': '{key}' }, live: { contains: ['"user"'] }, source: 'https://learning.postman.com/docs/developer/intro-api/' }],
    create: [
      {
        text: 'Make a key with an expiry; teams can use service accounts.',
        url: 'https://go.postman.co/settings/me/api-keys',
      },
    ],
    check: [
      { text: 'The key list shows the last use.', url: 'https://go.postman.co/settings/me/api-keys' },
      {
        text: 'Audit logs of the team list who did what.',
        url: 'https://learning.postman.com/docs/administration/managing-your-team/audit-logs/',
      },
    ],
    rotate: [{ text: 'Keys stand side by side: make the second, deploy it, revoke the first.' }],
    revoke: [{ text: 'Revoke on the page of API keys.', url: 'https://go.postman.co/settings/me/api-keys' }],
    prevent: [{ text: 'Postman API key (PMAK-): expiry and inactivity limits; service account keys.' }],
    risks: ['Collections and environments can be read: keys of other services in them have leaked too.'],
    links: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  },
});
