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
    alive: [{ secrets: ['buildkite-api-token'], url: 'https://api.buildkite.com/v2/access-token', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"uuid"', '"user"'] }, source: 'https://buildkite.com/docs/apis/rest-api/access-token' }],
    create: [
      {
        text: 'Make a token with few scopes, for one organization, with allowed addresses.',
        url: 'https://buildkite.com/user/api-access-tokens',
      },
    ],
    check: [
      {
        text: 'The page of the token shows its last use and address.',
        url: 'https://buildkite.com/user/api-access-tokens',
      },
      { text: 'The organization’s audit log (Enterprise) lists changes.' },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: make the second, deploy it, revoke the first. A cluster can have several agent tokens.',
      },
    ],
    revoke: [
      {
        text: 'Revoke on the page of API access tokens; the API’s DELETE access-token ends the token that calls it.',
        url: 'https://buildkite.com/user/api-access-tokens',
      },
    ],
    prevent: [{ text: 'Buildkite API access token (bkua_): scopes per token; IP allow-list; chosen organisations.' }],
    risks: ['Builds can be started and their logs and artifacts read; an agent token takes jobs with their secrets.'],
    links: ['https://buildkite.com/docs/apis/managing-api-tokens', 'https://buildkite.com/docs/agent/v3/tokens'],
    read: [
      { page: 'https://buildkite.com/docs/apis/rest-api/access-token', on: '2026-08-21', parts: ['revoke'] },
    ],
  },
});
