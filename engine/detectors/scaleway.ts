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
    alive: [{ secrets: ['scaleway-secret-key'], url: 'https://api.scaleway.com/iam/v1alpha1/api-keys', headers: { 'X-Auth-Token': '{key}' }, source: 'https://developers.scaleway.com/en/' }],
    create: [
      {
        text: 'Make an IAM application for the program, give it a policy, and create its API key with an expiry.',
        url: 'https://console.scaleway.com/iam/api-keys',
      },
    ],
    check: [
      {
        text: 'The Audit Trail lists what was done with the organization’s keys.',
        url: 'https://console.scaleway.com/audit-trail',
      },
    ],
    rotate: [{ text: 'Create a second API key for the same application, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'IAM, API keys, delete.',
        url: 'https://console.scaleway.com/iam/api-keys',
        command: 'scw iam api-key delete ACCESS_KEY',
      },
    ],
    prevent: [{ text: 'Scaleway API key (SCW access key + secret): IAM application with policy; expiry.' }],
    risks: ['All that the application’s policies allow: machines, object storage and registries of the organization.'],
    links: [
      'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
      'https://www.scaleway.com/en/docs/audit-trail/',
    ],
  },
});
