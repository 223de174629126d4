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
    alive: [{ secrets: ['airtable-personal-token'], url: 'https://api.airtable.com/v0/meta/whoami', headers: { Authorization: 'Bearer {key}' }, source: 'https://airtable.com/developers/web/api/authentication' }, { secrets: ['airtable-oauth-token'], url: 'https://api.airtable.com/v0/meta/whoami', headers: { Authorization: 'Bearer {key}' }, source: 'https://airtable.com/developers/web/api/oauth-reference' }],
    create: [{ text: 'Make a token with few scopes for chosen bases.', url: 'https://airtable.com/create/tokens' }],
    check: [
      {
        text: 'The token list shows the last use; Enterprise has audit logs.',
        url: 'https://airtable.com/create/tokens',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete or regenerate the token.', url: 'https://airtable.com/create/tokens' }],
    prevent: [{ text: 'Airtable personal access token (pat): scopes and chosen bases.' }],
    risks: ['Records of the chosen bases can be read and changed.'],
    links: ['https://support.airtable.com/docs/creating-personal-access-tokens'],
  },
});
