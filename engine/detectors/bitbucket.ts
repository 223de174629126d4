import { atlassianChecksum, dataCenterSample, prefixedDataCenterToken, withCrc32Upper } from '../checks/atlassian-checksum';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitbucket',
  name: 'Bitbucket',
  home: 'https://bitbucket.org/',
  secrets: [
    {
      id: 'bitbucket-app-password',
      name: 'Bitbucket app password',
      keywords: ['ATBB'],
      pattern: /ATBB[A-Za-z0-9]{32}/,
      check: atlassianChecksum,
      environmentVariable: 'BITBUCKET_APP_PASSWORD',
      sample: withCrc32Upper('ATBB[A-Za-z0-9]{24}'),
      examples: {
        match: ['BITBUCKET_APP_PASSWORD=<secret>', 'git clone https://acme:<secret>@bitbucket.org/acme/shop.git'],
        miss: ['BITBUCKET_APP_PASSWORD=<ATBB[A-Za-z0-9]{9}>', 'BITBUCKET_APP_PASSWORD=$APP_PASSWORD'],
      },
    },
    {
      id: 'bitbucket-access-token',
      name: 'Bitbucket repository, project or workspace access token',
      keywords: ['ATCTT3'],
      after: 960,
      pattern: /ATCTT3xFfGN0[A-Za-z0-9+\/=_-]{80,900}(?![\w=-])/,
      check: atlassianChecksum,
      environmentVariable: 'BITBUCKET_ACCESS_TOKEN',
      sample: withCrc32Upper('ATCTT3xFfGN0[A-Za-z0-9_-]{160}='),
      examples: {
        match: ['export BITBUCKET_ACCESS_TOKEN="<secret>"', 'client = Client(bitbucket_access_token="<secret>")'],
        miss: [
          'BITBUCKET_ACCESS_TOKEN=<ATCTT3xFfGN0[A-Za-z0-9]{10}>',
          'bitbucketAccessToken := os.Getenv("BITBUCKET_ACCESS_TOKEN")',
        ],
      },
    },
    {
      id: 'bitbucket-data-center-token',
      name: 'Bitbucket Data Center HTTP access token',
      keywords: ['BBDC-'],
      pattern: /BBDC-[MNO][A-Za-z0-9+\/@_-]{38,50}(?![\w+\/-])/,
      check: prefixedDataCenterToken('BBDC-'.length),
      environmentVariable: 'BITBUCKET_TOKEN',
      sample: dataCenterSample('BBDC-'),
      examples: {
        match: ["BITBUCKET_TOKEN = '<secret>'", '"bitbucketToken": "<secret>"'],
        miss: ['BITBUCKET_TOKEN=<BBDC-M[a-z]{5}>', 'bitbucket_token: ${BITBUCKET_TOKEN}'],
      },
    },
    {
      id: 'bitbucket-client-secret',
      name: 'Bitbucket OAuth consumer secret',
      pattern: /[A-Za-z0-9_=-]{64}(?![\w=-])|(?<![\w+-])[A-Za-z0-9+_-]{44}(?![\w+-])|[A-Za-z0-9]{32}/,
      near: [
        'bitbucket_client',
        'bitbucket_secret',
        'bitbucket_oauth',
        'bitbucket_consumer',
        'bitbucketsecret',
        'bitbucketclient',
        'bitbucketoauth',
        'bitbucketconsumer',
      ],
      named: ['bitbucket'],
      reach: 60,
      check: notWords,
      environmentVariable: 'BITBUCKET_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['export BITBUCKET_CLIENT_SECRET="<secret>"', '<add key="BitbucketClientSecret" value="<secret>" />'],
        miss: [
          'BITBUCKET_CLIENT_SECRET=<[0-9a-f]{9}>',
          'bitbucketClientSecret := os.Getenv("BITBUCKET_CLIENT_SECRET")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, Security, Create and manage API tokens: choose Bitbucket, scopes and an expiry; they take the place of app passwords.',
        url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      },
      {
        text: 'For one repository, project or workspace make an access token there, which belongs to no person.',
        url: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      },
    ],
    check: [
      {
        text: 'The list of access tokens of a repository or workspace has the last use.',
        url: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
        shows: 'last use',
      },
      {
        text: 'Workspace settings, Audit log (Premium): changed permissions, keys, webhooks; and each repository’s commits and pipelines.',
        url: 'https://support.atlassian.com/bitbucket-cloud/docs/view-audit-logs/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Several tokens stand side by side: make the second, change remotes and pipeline variables, revoke the first.',
        url: 'https://support.atlassian.com/bitbucket-cloud/docs/api-tokens/',
      },
    ],
    revoke: [
      {
        text: 'Profile, Account settings, Security, Create and manage API tokens, the token, Revoke.',
        url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      },
      {
        text: 'App password: Personal settings, App passwords, delete. OAuth consumer: Workspace settings, OAuth consumers.',
        url: 'https://bitbucket.org/account/settings/app-passwords/',
      },
    ],
    prevent: [
      {
        text: 'Access tokens of one repository instead of a person’s token; OpenID Connect in pipelines instead of stored keys; an allowlist of IP addresses for the workspace (Premium).',
        url: 'https://support.atlassian.com/bitbucket-cloud/docs/control-access-to-your-private-content/',
      },
    ],
    risks: ['Repositories can be read and changed, pipelines run with their secured variables.'],
    links: [
      'https://support.atlassian.com/bitbucket-cloud/docs/api-tokens/',
      'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      'https://support.atlassian.com/bitbucket-cloud/docs/revoke-an-api-token/',
    ],
    read: [
      {
        page: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-an-api-token/',
        on: '2026-11-24',
        parts: ['revoke'],
      },
    ],
  },
});
