import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'apify',
  name: 'Apify',
  home: 'https://apify.com/',
  secrets: [
    {
      id: 'apify-api-token',
      name: 'Apify API token',
      keywords: ['apify_api_'],
      pattern: /apify_api_[A-Za-z0-9]{34,38}(?![\w-])/,
      environmentVariable: 'APIFY_TOKEN',
      sample: 'apify_api_[A-Za-z0-9]{36}',
      examples: {
        match: ['APIFY_TOKEN=<secret>', 'https://api.apify.com/v2/acts?token=<secret>'],
        miss: ['APIFY_TOKEN=<apify_api_[A-Za-z0-9]{8}>', "const apify_api_url = 'https://api.apify.com';"],
      },
    },
    {
      id: 'apify-api-token-legacy',
      name: 'Apify API token (older)',
      pattern: /[A-Za-z0-9]{36}/,
      near: ['apify'],
      check: notWords,
      environmentVariable: 'APIFY_TOKEN',
      sample: '[A-Za-z0-9]{36}',
      examples: {
        match: ["const apifyToken = '<secret>';", 'export APIFY_TOKEN="<secret>"'],
        miss: ['APIFY_TOKEN=<[0-9a-f]{6}>', 'const apifyToken = process.env.APIFY_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['apify-api-token'],
        url: 'https://api.apify.com/v2/users/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"', '"username"'] },
        source: 'https://github.com/apify/apify-docs/blob/HEAD/apify-api/openapi/paths/users/users@me.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Settings, API & Integrations, Create a new token: “Limit token permissions”, single resources, an expiration date. A token for each service.',
        url: 'https://console.apify.com/settings/integrations',
      },
    ],
    check: [{ text: 'The console lists runs and who started them.', url: 'https://console.apify.com/actors/runs' }],
    rotate: [
      {
        text: 'Rotate the token and keep the old one active for 24 hours; deploy the new one (APIFY_TOKEN) in that time. Apify marks tokens that it found in public.',
        url: 'https://console.apify.com/settings/integrations',
      },
    ],
    revoke: [
      {
        text: 'Settings, API & Integrations, delete the token.',
        url: 'https://console.apify.com/settings/integrations',
      },
    ],
    prevent: [
      {
        text: 'Scoped tokens, which reach only what they are given and cannot create or change Actors; an expiration date; organization tokens have full permissions, so keep them out of code.',
        url: 'https://docs.apify.com/platform/integrations/api',
      },
    ],
    risks: ['Actors run at your expense, and stored results are read.'],
    links: ['https://docs.apify.com/platform/integrations/api', 'https://docs.apify.com/api/v2'],
    read: [
      {
        page: 'https://docs.apify.com/platform/integrations/api',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'prevent'],
      },
    ],
  },
});
