import { atlassianChecksum, dataCenterSample, dataCenterToken, withCrc32Upper } from '../checks/atlassian-checksum';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'atlassian',
  name: 'Atlassian (Jira, Confluence)',
  home: 'https://www.atlassian.com/',
  secrets: [
    {
      id: 'atlassian-api-token',
      name: 'Atlassian API token',
      keywords: ['ATATT3'],
      after: 960,
      pattern: /ATATT3[A-Za-z0-9+\/=_-]{40,900}(?![\w=-])/,
      check: atlassianChecksum,
      environmentVariable: 'JIRA_API_TOKEN',
      sample: withCrc32Upper('ATATT3xFfGF0[A-Za-z0-9_-]{171}='),
      examples: {
        match: [
          'JIRA_API_TOKEN=<secret>',
          'confluence:\n  token: <secret>',
          'client = JIRA(server, basic_auth=("ann@acme.dev", "<secret>"))',
        ],
        miss: ['JIRA_API_TOKEN=<ATATT3xFfGF0[A-Za-z0-9]{12}>', 'JIRA_API_TOKEN=${{ secrets.JIRA }}'],
      },
    },
    {
      id: 'atlassian-admin-api-key',
      name: 'Atlassian organization API key',
      keywords: ['ATCTT3'],
      after: 960,
      pattern: /ATCTT3(?!xFfGN0)[A-Za-z0-9+\/=_-]{40,900}(?![\w=-])/,
      check: atlassianChecksum,
      environmentVariable: 'ATLASSIAN_ADMIN_API_KEY',
      sample: withCrc32Upper('ATCTT3xFfGF0[A-Za-z0-9_-]{171}='),
      examples: {
        match: ['ATLASSIAN_ADMIN_API_KEY=<secret>', '<add key="AtlassianAdminApiKey" value="<secret>" />'],
        miss: [
          'ATLASSIAN_ADMIN_API_KEY=<ATCTT3xFfGF0[A-Za-z0-9]{12}>',
          'atlassian_admin_api_key: ${ATLASSIAN_ADMIN_API_KEY}',
        ],
      },
    },
    {
      id: 'atlassian-jira-token-legacy',
      name: 'Jira API token (before 2023)',
      pattern: /[A-Za-z0-9]{24}/,
      near: [
        'jira_token',
        'jira_api',
        'jira_key',
        'jira_password',
        'atlassian_token',
        'atlassian_api',
        'confluence_token',
        'confluence_api',
        'jiratoken',
        'jiraapi',
        'jirakey',
        'jirapassword',
        'atlassiantoken',
        'atlassianapi',
        'confluencetoken',
        'confluenceapi',
      ],
      named: ['atlassian'],
      reach: 40,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'JIRA_API_TOKEN',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ['jira_api_token: <secret>', 'private static final String JIRA_API_TOKEN = "<secret>";'],
        miss: ['JIRA_API_TOKEN=<[A-Za-z0-9]{9}>', 'jira_api_token = os.environ["JIRA_API_TOKEN"]'],
      },
    },
    {
      id: 'atlassian-data-center-token',
      name: 'Jira or Confluence Data Center personal access token',
      pattern: /(?<![A-Za-z0-9+\/])[MNO][A-Za-z0-9+\/]{43}(?![A-Za-z0-9+\/=])/,
      near: [
        'jira_token',
        'jira_pat',
        'jira_personal',
        'confluence_token',
        'confluence_pat',
        'confluence_personal',
        'atlassian_pat',
        'jiratoken',
        'jirapat',
        'jirapersonal',
        'confluencetoken',
        'confluencepat',
        'confluencepersonal',
        'atlassianpat',
      ],
      named: ['atlassian'],
      reach: 60,
      check: dataCenterToken,
      environmentVariable: 'JIRA_PAT',
      sample: dataCenterSample(),
      examples: {
        match: ['jira_pat: <secret>', 'private static final String JIRA_PAT = "<secret>";'],
        miss: ['JIRA_PAT=<[A-Za-z0-9]{9}>', 'const jiraPat = process.env.JIRA_PAT;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, Security, API tokens, “Create API token with scopes”: choose the app and the scopes, and an expiry between a day and a year.',
        url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      },
      {
        text: 'For programs let an organization admin make a service account, whose tokens always have scopes.',
        url: 'https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts/',
      },
    ],
    check: [
      {
        text: 'Your list of API tokens has when each was last accessed; for managed accounts admins see it under Insights, API token activity.',
        url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
        shows: 'last use',
      },
      {
        text: 'Organization admins: Security, Audit log (Atlassian Guard) lists who did what from which address.',
        url: 'https://admin.atlassian.com/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Any number of tokens work side by side: create the second, deploy it with the same e-mail address, revoke the first.',
        url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      },
    ],
    revoke: [
      {
        text: 'API tokens, Revoke beside it, or Revoke all.',
        url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      },
      {
        text: 'A token of somebody in your organization: Atlassian Administration, Insights, API token activity, Revoke. There is no undoing it.',
        url: 'https://support.atlassian.com/organization-administration/docs/revoke-user-api-tokens/',
      },
    ],
    prevent: [
      {
        text: 'Tokens with scopes, a short expiry, service accounts; an IP allowlist of the product (Premium) or an authentication policy that blocks tokens.',
        url: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      },
    ],
    risks: [
      'Issues, pages and attachments can be read and changed with the rights of the token’s owner.',
      'An organization’s key manages users and policies.',
    ],
    links: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
      'https://support.atlassian.com/organization-administration/docs/revoke-user-api-tokens/',
    ],
    read: [
      {
        page: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
      {
        page: 'https://support.atlassian.com/organization-administration/docs/revoke-user-api-tokens/',
        on: '2026-11-24',
        parts: ['revoke', 'check'],
      },
    ],
  },
});
