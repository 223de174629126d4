import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'snyk',
  name: 'Snyk',
  home: 'https://snyk.io/',
  secrets: [
    {
      id: 'snyk-access-token',
      name: 'Snyk access token',
      keywords: ['snyk_uat.', 'snyk_sat.'],
      pattern: /snyk_[us]at\.[A-Za-z0-9]{6,12}\.[A-Za-z0-9_.-]{30,300}[A-Za-z0-9_-](?![\w-])/,
      environmentVariable: 'SNYK_TOKEN',
      sample: 'snyk_uat.[0-9a-f]{8}.[A-Za-z0-9_-]{86}[A-Za-z0-9]',
      examples: {
        match: ['SNYK_TOKEN=<secret>', 'snyk config set api=<secret>'],
        miss: ['SNYK_TOKEN=<snyk_uat.[0-9a-f]{8}>', 'SNYK_TOKEN=$T'],
      },
    },
    {
      id: 'snyk-api-token',
      name: 'Snyk API token',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['snyk', 'snyk_token', 'snyktoken', 'snyk_api', 'snykapi', 'snyk auth', 'snyk config', 'api.snyk.io'],
      reach: 60,
      entropy: 3,
      check: notWords,
      environmentVariable: 'SNYK_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['SNYK_TOKEN=<secret>', 'snyk auth <secret>'],
        miss: ['SNYK_ORG=<secret>', 'SNYK_TOKEN=<[0-9a-f]{12}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['snyk-api-token'],
        url: 'https://api.snyk.io/rest/self?version=2024-06-10',
        headers: { Authorization: 'token {key}', 'Content-Type': 'application/vnd.api+json' },
        live: { contains: ['"data"'] },
        elsewhere: ['api.us.snyk.io', 'api.eu.snyk.io', 'api.au.snyk.io'],
        source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a service account with a role for one group or organization.',
        url: 'https://docs.snyk.io/implementation-and-setup/enterprise-setup/service-accounts',
      },
    ],
    check: [
      {
        text: 'The audit logs of the group list API use.',
        url: 'https://docs.snyk.io/manage-risk/reporting/audit-logs',
      },
    ],
    rotate: [
      {
        text: 'A user has one API token: revoking makes a new one. Make a service account first, deploy its token, then revoke.',
      },
    ],
    revoke: [{ text: 'Account settings, API Token, Revoke & Regenerate.', url: 'https://app.snyk.io/account' }],
    risks: ['The weaknesses of all projects can be read; projects and ignores changed.'],
    links: [
      'https://docs.snyk.io/snyk-api/authentication-for-api',
      'https://docs.snyk.io/implementation-and-setup/enterprise-setup/service-accounts',
    ],
  },
});
