import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'airtable',
  name: 'Airtable',
  home: 'https://www.airtable.com/',
  secrets: [
    {
      id: 'airtable-personal-token',
      name: 'Airtable personal access token',
      keywords: ['pat'],
      pattern: /pat[A-Za-z0-9]{14}\.[A-Za-z0-9]{62,66}/,
      environmentVariable: 'AIRTABLE_API_KEY',
      sample: 'pat[A-Za-z0-9]{14}.[0-9a-f]{64}',
      examples: {
        match: ['AIRTABLE_API_KEY=<secret>', "new Airtable({ apiKey: '<secret>' })"],
        miss: ['AIRTABLE_API_KEY=<pat[A-Za-z0-9]{14}>', 'path/to/patch.diff'],
      },
    },
    {
      id: 'airtable-api-key-legacy',
      name: 'Airtable API key (before 2024)',
      pattern: /key[A-Za-z0-9]{14}|[A-Za-z0-9]{17}/,
      near: ['airtable'],
      reach: 60,
      check: notWords,
      environmentVariable: 'AIRTABLE_API_KEY',
      sample: 'key[A-Za-z0-9]{8}[0-9]{3}[A-Za-z0-9]{3}',
      examples: {
        match: ['AIRTABLE_API_KEY=<secret>', 'client = Client(airtable_api_key="<secret>")'],
        miss: ['AIRTABLE_API_KEY=<[0-9a-f]{9}>', 'airtableApiKey := os.Getenv("AIRTABLE_API_KEY")'],
      },
    },
    {
      id: 'airtable-oauth-token',
      name: 'Airtable OAuth access token',
      pattern: /oa[a-z0-9]{4,20}\.v1\.[A-Za-z0-9_+\/=.-]{40,300}(?![\w=-])/i,
      near: ['airtable'],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'AIRTABLE_ACCESS_TOKEN',
      sample: 'oaAbc[a-z0-9]{8}.v1.[A-Za-z0-9]{80}',
      examples: {
        match: ['export AIRTABLE_ACCESS_TOKEN="<secret>"', "const airtableAccessToken = '<secret>';"],
        miss: ['AIRTABLE_ACCESS_TOKEN=<[0-9a-f]{9}>', 'airtableAccessToken := os.Getenv("AIRTABLE_ACCESS_TOKEN")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['airtable-personal-token'],
        url: 'https://api.airtable.com/v0/meta/whoami',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://airtable.com/developers/web/api/authentication',
      },
      {
        secrets: ['airtable-oauth-token'],
        url: 'https://api.airtable.com/v0/meta/whoami',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://airtable.com/developers/web/api/oauth-reference',
      },
    ],
    create: [
      {
        text: 'Developer hub, Personal access tokens, Create token: add single scopes (data.records:read) and single bases.',
        url: 'https://airtable.com/create/tokens',
      },
      {
        text: 'Admins of Enterprise Scale make service accounts, whose tokens belong to no person.',
        url: 'https://support.airtable.com/docs/service-accounts-overview',
      },
    ],
    check: [
      {
        text: 'Developer hub, Personal access tokens: the last use of each.',
        url: 'https://airtable.com/create/tokens',
        shows: 'last use',
      },
      {
        text: 'Enterprise: audit logs of the admin panel; otherwise the revision history of records.',
        url: 'https://support.airtable.com/docs/audit-logs-overview',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Make a second token with the same scopes and bases, set AIRTABLE_API_KEY anew, delete the first. “Regenerate token” ends the old value at once.',
        url: 'https://airtable.com/create/tokens',
      },
    ],
    revoke: [
      {
        text: 'Developer hub, the token, Delete token (or Regenerate token).',
        url: 'https://airtable.com/create/tokens',
      },
    ],
    prevent: [
      {
        text: 'One scope and one base where that is enough: a token can reach all bases with all scopes, if it is made so. Airtable’s documents know no binding of tokens to IP addresses.',
        url: 'https://support.airtable.com/docs/creating-personal-access-tokens',
      },
    ],
    risks: ['Records of the chosen bases can be read and changed.'],
    links: ['https://support.airtable.com/docs/creating-personal-access-tokens'],
    read: [
      {
        page: 'https://support.airtable.com/docs/creating-personal-access-tokens',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
    ],
  },
});
