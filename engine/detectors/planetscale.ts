import { provider } from '../provider';

export default provider({
  id: 'planetscale',
  name: 'PlanetScale',
  home: 'https://planetscale.com/',
  secrets: [
    {
      id: 'planetscale-service-token',
      name: 'PlanetScale service token',
      keywords: ['pscale_tkn_'],
      pattern: /pscale_tkn_[A-Za-z0-9_=.-]{32,64}(?![\w-])/,
      environmentVariable: 'PLANETSCALE_SERVICE_TOKEN',
      sample: 'pscale_tkn_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['PLANETSCALE_SERVICE_TOKEN=<secret>', 'pscale database list --service-token <secret>'],
        miss: ['PLANETSCALE_SERVICE_TOKEN=<pscale_tkn_[A-Za-z0-9]{8}>', 'pscale_tkn_id = 1'],
      },
    },
    {
      id: 'planetscale-oauth-token',
      name: 'PlanetScale OAuth token',
      keywords: ['pscale_oauth_'],
      pattern: /pscale_oauth_[A-Za-z0-9_=.-]{32,64}(?![\w-])/,
      environmentVariable: 'PLANETSCALE_OAUTH_TOKEN',
      sample: 'pscale_oauth_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['PLANETSCALE_OAUTH_TOKEN=<secret>', '"access_token": "<secret>"'],
        miss: ['PLANETSCALE_OAUTH_TOKEN=pscale_oauth_', '"access_token": "<pscale_oauth_[a-z]{6}>"'],
      },
    },
    {
      id: 'planetscale-password',
      name: 'PlanetScale database password',
      keywords: ['pscale_pw_'],
      pattern: /pscale_pw_[A-Za-z0-9_=.-]{32,64}(?![\w-])/,
      environmentVariable: 'PLANETSCALE_PASSWORD',
      sample: 'pscale_pw_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['PLANETSCALE_PASSWORD=<secret>', 'mysql://user:<secret>@aws.connect.psdb.cloud/shop?sslaccept=strict'],
        miss: ['PLANETSCALE_PASSWORD=<pscale_pw_[A-Za-z0-9]{8}>', 'PLANETSCALE_PASSWORD=$PW'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service token and grant it only the access it needs to each database.',
        url: 'https://planetscale.com/docs/concepts/service-tokens',
      },
    ],
    check: [
      {
        text: 'The list of service tokens shows the last use; the organization’s audit log has what was done.',
        url: 'https://app.planetscale.com/',
      },
    ],
    rotate: [{ text: 'Create a second token or password, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Settings, Service tokens, delete.',
        url: 'https://app.planetscale.com/',
        command: 'pscale service-token delete TOKEN_ID',
      },
      {
        text: 'Database passwords are deleted under the database’s settings.',
        command: 'pscale password delete DATABASE BRANCH PASSWORD_ID',
      },
    ],
    prevent: [
      {
        text: 'Service tokens with single access grants for one database; passwords of a branch with the role reader and an IP restriction.',
        url: 'https://planetscale.com/docs/concepts/service-tokens',
      },
    ],
    risks: ['The data of the database; a service token can make and drop branches.'],
    links: [
      'https://planetscale.com/docs/concepts/service-tokens',
      'https://planetscale.com/docs/concepts/password-roles',
    ],
  },
});
