import { base64Json, base64JsonSample } from '../checks/base64-json';
import { crc32Tail, withCrc32 } from '../checks/crc32';
import { provider } from '../provider';

export default provider({
  id: 'grafana',
  name: 'Grafana',
  home: 'https://grafana.com/',
  secrets: [
    // The checksum covers the prefix too (grafana/grafana, pkg/components/satokengen).
    {
      id: 'grafana-service-account-token',
      name: 'Grafana service account token',
      keywords: ['glsa_'],
      pattern: /glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}(?![\w-])/,
      check: crc32Tail({ form: 'hex-le', gap: 1 }),
      environmentVariable: 'GRAFANA_TOKEN',
      sample: withCrc32('glsa_[A-Za-z0-9]{32}', { form: 'hex-le', separator: '_' }),
      examples: {
        match: ['GRAFANA_TOKEN=<secret>', 'provider "grafana" {\n  auth = "<secret>"\n}'],
        miss: ['GRAFANA_TOKEN=<glsa_[A-Za-z0-9]{12}>', 'GRAFANA_TOKEN=${{ secrets.GRAFANA }}'],
      },
    },
    {
      id: 'grafana-cloud-token',
      name: 'Grafana Cloud access policy token',
      keywords: ['glc_'],
      pattern: /glc_[A-Za-z0-9+/_-]{60,480}={0,2}(?![\w-])/,
      after: 500,
      check: base64Json(['o', 'n', 'k'], 4),
      environmentVariable: 'GRAFANA_CLOUD_ACCESS_POLICY_TOKEN',
      sample: base64JsonSample(
        'glc_',
        '{"o":"[0-9]{6}","n":"stack-[0-9]{6}-logs","k":"[A-Za-z0-9]{24}","m":{"r":"eu"}}',
      ),
      examples: {
        match: ['GRAFANA_CLOUD_ACCESS_POLICY_TOKEN=<secret>', "password: '<secret>'"],
        miss: ['GRAFANA_CLOUD_ACCESS_POLICY_TOKEN=<glc_[A-Za-z0-9]{12}>', 'glc_ starts a token'],
      },
    },
    {
      id: 'grafana-api-key',
      name: 'Grafana API key (legacy)',
      keywords: ['eyJrIjoi'],
      pattern: /eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}/,
      check: base64Json(['k', 'n', 'id']),
      environmentVariable: 'GRAFANA_API_KEY',
      sample: base64JsonSample('', '{"k":"[A-Za-z0-9]{32}","n":"ci-[a-z]{6}","id":1}'),
      examples: {
        match: ['GRAFANA_API_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['GRAFANA_API_KEY=eyJrIjoi', 'GRAFANA_API_KEY=<eyJrIjoi[A-Za-z0-9]{12}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Administration, Users and access, Service accounts: give one account to each program, with the role it needs, and add a token with an expiration; without a date it never ends.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
      {
        text: 'Grafana Cloud: Access Policies, with scopes, label selectors and a list of allowed subnets.',
        url: 'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      },
    ],
    check: [
      {
        text: 'The page of the service account shows when each token was last used.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
        shows: 'last use',
      },
      {
        text: 'Grafana Enterprise and Cloud write audit logs; otherwise look in the server’s log for the service account’s name.',
        url: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/audit-grafana/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A service account may have several tokens: add one, deploy it, delete the leaked one. Rights stay those of the account.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
    ],
    revoke: [
      {
        text: 'Service accounts, the account, delete the token; or disable the whole account, which can be taken back.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
      {
        text: 'Grafana Cloud: delete the token in its access policy.',
        url: 'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      },
    ],
    prevent: [
      {
        text: 'Limit the life of new tokens (token_expiration_day_limit), start from “No Basic Role” and add single permissions; tokens of Cloud access policies can be bound to subnets.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
    ],
    risks: ['Dashboards and data sources can be read and changed; queries run with the data source’s own credentials.'],
    links: [
      'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
    ],
    read: [
      {
        page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke'],
      },
    ],
  },
});
