import { provider } from '../provider';

export default provider({
  id: 'scaleway',
  name: 'Scaleway',
  home: 'https://www.scaleway.com/',
  secrets: [
    {
      id: 'scaleway-secret-key',
      name: 'Scaleway secret key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['scaleway', 'scw_secret', 'scwsecret', 'scw_access', 'scwaccess', 'scw_token'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'SCW_SECRET_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'SCW_SECRET_KEY=<secret>',
          'provider "scaleway" {\n  access_key = "<SCW[A-Z0-9]{17}>"\n  secret_key = "<secret>"\n}',
        ],
        miss: ['SCW_SECRET_KEY=<[0-9a-f]{12}>', 'SCW_ACCESS_KEY=<SCW[A-Z0-9]{17}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['scaleway-secret-key'],
        url: 'https://api.scaleway.com/iam/v1alpha1/api-keys',
        headers: { 'X-Auth-Token': '{key}' },
        source: 'https://developers.scaleway.com/en/',
      },
    ],
    create: [
      {
        text: 'IAM, API keys, Generate API key: choose an application as its bearer, whose policy says what it may do, and an expiration. The secret is shown once.',
        url: 'https://console.scaleway.com/iam/api-keys',
      },
    ],
    check: [
      {
        text: 'The Audit Trail lists what was done with the organization’s keys.',
        url: 'https://console.scaleway.com/audit-trail',
      },
    ],
    rotate: [
      {
        text: 'A user or application can have several keys: generate the second for the same application, set SCW_ACCESS_KEY and SCW_SECRET_KEY anew, delete the first.',
        url: 'https://console.scaleway.com/iam/api-keys',
      },
    ],
    revoke: [
      {
        text: 'IAM, API keys, delete.',
        url: 'https://console.scaleway.com/iam/api-keys',
        command: 'scw iam api-key delete ACCESS_KEY',
      },
    ],
    prevent: [
      {
        text: 'An IAM application with a policy for one project instead of your own key, and an expiry; conditions of a policy can name addresses.',
        url: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
      },
    ],
    risks: ['All that the application’s policies allow: machines, object storage and registries of the organization.'],
    links: [
      'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
      'https://www.scaleway.com/en/docs/audit-trail/',
    ],
    read: [
      {
        page: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'prevent'],
      },
    ],
  },
});
