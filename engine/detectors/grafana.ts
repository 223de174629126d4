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
        text: 'Make a service account with the role it needs and a token with an end date; in Grafana Cloud an access policy with scopes and allowed subnets.',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows the last use; the server’s log, and in Enterprise the audit log, shows the requests.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
    ],
    rotate: [{ text: 'Add a second token to the service account or policy, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the token; disabling the service account stops all of its tokens and can be taken back.',
        url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
    ],
    prevent: [{ text: 'Grafana service account token (glsa_): role per service account; expiry; RBAC.' }, { text: 'Grafana Cloud access policy token (glc_): scopes, realms with label selectors, IP allow-list (conditions.allowedSubnets), expiry.' }],
    risks: ['Dashboards and data sources can be read and changed; queries run with the data source’s own credentials.'],
    links: [
      'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
    ],
  },
});
