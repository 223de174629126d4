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
    alive: [
      {
        secrets: ['postman-api-key'],
        url: 'https://api.getpostman.com/me',
        headers: { 'x-api-key': '{key}' },
        live: { contains: ['"user"'] },
        source: 'https://learning.postman.com/docs/developer/intro-api/',
      },
    ],
    create: [
      {
        text: 'Make a key with an expiry; teams can use service accounts.',
        url: 'https://go.postman.co/settings/me/api-keys',
      },
    ],
    check: [
      {
        text: 'Account settings, API keys: the last use of each.',
        url: 'https://go.postman.co/settings/me/api-keys',
        shows: 'last use',
      },
      {
        text: 'Team settings, Audit logs: keys, exports and shared workspaces.',
        url: 'https://learning.postman.com/docs/administration/managing-your-team/audit-logs/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'An account may have several API keys: generate the second, set POSTMAN_API_KEY anew in pipelines, delete the first.',
        url: 'https://go.postman.co/settings/me/api-keys',
      },
    ],
    revoke: [{ text: 'Revoke on the page of API keys.', url: 'https://go.postman.co/settings/me/api-keys' }],
    prevent: [
      {
        text: 'Expire keys after a time and when they are not used (API keys, settings; teams can enforce it); service accounts for pipelines. A key reaches all its user reaches, from any IP address.',
        url: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      },
    ],
    risks: ['Collections and environments can be read: keys of other services in them have leaked too.'],
    links: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  },
});
