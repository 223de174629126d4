import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'buildkite',
  name: 'Buildkite',
  home: 'https://buildkite.com/',
  secrets: [
    {
      id: 'buildkite-api-token',
      name: 'Buildkite API access token',
      keywords: ['bkua_'],
      pattern: /bkua_[A-Za-z0-9]{40,53}/,
      environmentVariable: 'BUILDKITE_API_TOKEN',
      sample: 'bkua_[0-9a-f]{40}',
      examples: {
        match: ["BUILDKITE_API_TOKEN = '<secret>'", '"buildkiteApiToken": "<secret>"'],
        miss: ['BUILDKITE_API_TOKEN=<bkua_[0-9a-f]{9}>', 'BUILDKITE_API_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'buildkite-agent-token',
      name: 'Buildkite agent token',
      keywords: ['bkct_', 'bkaa_', 'bkar_', 'bkaj_'],
      pattern: /bk(?:ct|aa|ar|aj)_[\w-]{36,330}(?![\w-])/,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'BUILDKITE_AGENT_TOKEN',
      sample: 'bkct_[A-Za-z0-9_-]{59}[A-Za-z0-9]',
      examples: {
        match: ['buildkite_agent_token: <secret>', 'client = Client(buildkite_agent_token="<secret>")'],
        miss: ['BUILDKITE_AGENT_TOKEN=<bkct_[a-z]{9}>', 'buildkite_agent_token = os.environ["BUILDKITE_AGENT_TOKEN"]'],
      },
    },
    {
      id: 'buildkite-packages-token',
      name: 'Buildkite packages or portal token',
      keywords: ['bkpat_', 'bkps_', 'bkpt_'],
      pattern: /bkp(?:at|s|t)_[\w-]{36,330}(?![\w-])/,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'BUILDKITE_PACKAGES_TOKEN',
      sample: 'bkpat_[A-Za-z0-9_-]{59}[A-Za-z0-9]',
      examples: {
        match: ['BUILDKITE_PACKAGES_TOKEN=<secret>', 'client = Client(buildkite_packages_token="<secret>")'],
        miss: [
          'BUILDKITE_PACKAGES_TOKEN=<bkpat_[a-z]{9}>',
          'buildkite_packages_token = os.environ["BUILDKITE_PACKAGES_TOKEN"]',
        ],
      },
    },
    {
      id: 'buildkite-agent-token-legacy',
      name: 'Buildkite token (without prefix)',
      pattern: /[0-9a-z]{40,50}/,
      near: [
        'buildkite_agent',
        'buildkite_token',
        'buildkite_api',
        'buildkite-agent',
        'buildkiteagent',
        'buildkitetoken',
        'buildkiteapi',
      ],
      named: ['buildkite'],
      reach: 40,
      check: notWords,
      environmentVariable: 'BUILDKITE_AGENT_TOKEN',
      sample: '[0-9a-f]{50}',
      examples: {
        match: ['BUILDKITE_AGENT_TOKEN=<secret>', 'client = Client(buildkite_agent_token="<secret>")'],
        miss: ['BUILDKITE_AGENT_TOKEN=<[0-9a-f]{9}>', 'buildkite_agent_token: ${BUILDKITE_AGENT_TOKEN}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['buildkite-api-token'],
        url: 'https://api.buildkite.com/v2/access-token',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"uuid"', '"user"'] },
        source: 'https://buildkite.com/docs/apis/rest-api/access-token',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Personal Settings, API Access Tokens, New API Access Token: one organization, an expiry, few REST scopes; GraphQL access is all or nothing.',
        url: 'https://buildkite.com/user/api-access-tokens/new',
      },
    ],
    check: [
      {
        text: 'Administrators see every token of the organization under API Access Audit, with its last use; for your own: API Access Tokens.',
        url: 'https://buildkite.com/user/api-access-tokens',
        shows: 'last use',
      },
      {
        text: 'The audit log (Enterprise) lists changes to pipelines, agents and tokens.',
        url: 'https://buildkite.com/docs/platform/audit-log',
        shows: 'log',
      },
      { text: 'Look for builds that nobody of yours started.', url: 'https://buildkite.com/builds', shows: 'usage' },
    ],
    rotate: [
      {
        text: 'Make a second token with the same scopes, deploy it, revoke the first.',
        url: 'https://buildkite.com/user/api-access-tokens',
      },
      {
        text: 'A cluster may have several agent tokens: start agents with the new one; those already connected keep running after the old one is revoked, so stop them.',
        url: 'https://buildkite.com/docs/agent/self-hosted/tokens',
      },
    ],
    revoke: [
      {
        text: 'API Access Tokens, the token, Revoke; whoever holds a token can end it with DELETE /v2/access-token, which needs no scope.',
        url: 'https://buildkite.com/user/api-access-tokens',
      },
      {
        text: 'Agent token: the cluster’s page, Agent Tokens, Revoke.',
        url: 'https://buildkite.com/docs/agent/self-hosted/tokens',
      },
    ],
    prevent: [
      {
        text: 'Allowed IP Addresses in CIDR notation for API and agent tokens; an expiry; GraphQL only through portals, which are limited to single queries.',
        url: 'https://buildkite.com/docs/apis/managing-api-tokens',
      },
    ],
    risks: ['Builds can be started and their logs and artifacts read; an agent token takes jobs with their secrets.'],
    links: [
      'https://buildkite.com/docs/apis/managing-api-tokens',
      'https://buildkite.com/docs/agent/v3/tokens',
      'https://buildkite.com/docs/apis/rest-api/access-token',
    ],
    read: [
      {
        page: 'https://buildkite.com/docs/apis/managing-api-tokens',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'prevent'],
      },
      { page: 'https://buildkite.com/docs/apis/rest-api/access-token', on: '2026-11-24', parts: ['revoke'] },
    ],
  },
});
