import { provider } from '../provider';

export default provider({
  id: 'hubspot',
  name: 'HubSpot',
  home: 'https://www.hubspot.com/',
  secrets: [
    {
      id: 'hubspot-private-app-token',
      name: 'HubSpot private app token',
      keywords: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
      pattern:
        /pat-(?:na[1-3]|eu1|ap1)-[0-9a-zA-Z]{8}-[0-9a-zA-Z]{4}-[0-9a-zA-Z]{4}-[0-9a-zA-Z]{4}-[0-9a-zA-Z]{12}(?![\w-])/,
      environmentVariable: 'HUBSPOT_ACCESS_TOKEN',
      sample: 'pat-na1-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['hubspot_access_token: <secret>', 'client = Client(hubspot_access_token="<secret>")'],
        miss: [
          'HUBSPOT_ACCESS_TOKEN=<pat-na1-[0-9a-f]{8}>',
          'hubspot_access_token = os.environ["HUBSPOT_ACCESS_TOKEN"]',
        ],
      },
    },
    {
      id: 'hubspot-api-key',
      name: 'HubSpot developer or legacy API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      near: ['hubspot', 'hapikey'],
      entropy: 2.9,
      environmentVariable: 'HUBSPOT_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['HUBSPOT_API_KEY=<secret>', 'curl "https://api.hubapi.com/contacts/v1/lists?hapikey=<secret>"'],
        miss: ['HUBSPOT_API_KEY=<[0-9a-f]{9}>', 'HUBSPOT_PORTAL_ID=<[0-9]{7}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['hubspot-private-app-token'],
        url: 'https://api.hubapi.com/account-info/v3/details',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"portalId"'] },
        source:
          'https://github.com/HubSpot/HubSpot-public-api-spec-collection/blob/HEAD/PublicApiSpecs/Account/Account%20Info/Rollouts/144923/v3/accountInfo.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Private apps of the account can no longer be created since 26 October 2026: make an app on the developer platform with the scopes it needs. Existing ones: Development, Legacy apps.',
        url: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
      },
    ],
    check: [
      {
        text: 'The app’s Logs tab lists its calls with method, path and time: the newest is the last use.',
        url: 'https://app.hubspot.com/legacy-apps/',
        shows: 'last use',
      },
      {
        text: 'Account settings, Audit logs: exports, users, and changes by the app.',
        url: 'https://app.hubspot.com/l/settings/account/audit-logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Auth tab, Rotate, “Rotate and expire this token later”: both work for up to seven days; deploy the new one (HUBSPOT_ACCESS_TOKEN) in that time.',
        url: 'https://app.hubspot.com/legacy-apps/',
      },
    ],
    revoke: [
      {
        text: 'Auth tab, “Rotate and expire this token now”, or delete the app. Only super admins can.',
        url: 'https://app.hubspot.com/legacy-apps/',
      },
    ],
    prevent: [
      {
        text: 'An app for each program with Read where Write is not needed; a token has no expiry of its own and HubSpot binds it to no IP address.',
        url: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
      },
    ],
    risks: ['Contacts, deals and files can be read and changed, as far as the scopes go.'],
    links: [
      'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      'https://knowledge.hubspot.com/integrations/how-do-i-get-my-hubspot-api-key',
    ],
    read: [
      {
        page: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
    ],
  },
});
