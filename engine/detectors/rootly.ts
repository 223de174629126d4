import { provider } from '../provider';

export default provider({
  id: 'rootly',
  name: 'Rootly',
  home: 'https://rootly.com/',
  secrets: [
    {
      id: 'rootly-api-key',
      name: 'Rootly API key',
      keywords: ['rootly_'],
      pattern: /rootly_[0-9a-f]{64}/,
      environmentVariable: 'ROOTLY_API_TOKEN',
      sample: 'rootly_[0-9a-f]{64}',
      examples: {
        match: ['export ROOTLY_API_TOKEN="<secret>"', 'client = Client(rootly_api_token="<secret>")'],
        miss: ['ROOTLY_API_TOKEN=<rootly_[0-9a-f]{9}>', 'rootly_api_token: ${ROOTLY_API_TOKEN}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['rootly-api-key'],
        url: 'https://api.rootly.com/v1/users/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"'] },
        revoked: { contains: ['Invalid token'] },
        source: 'https://github.com/rootlyhq/rootly-go/blob/HEAD/swagger.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Generate a key of a person, team or the organization, with an expiry.',
        url: 'https://rootly.com/account/api_keys',
      },
    ],
    check: [{ text: 'The organization’s audit logs.', url: 'https://rootly.com/account/audits' }],
    rotate: [{ text: 'Generate a second key of the same kind with an expiry, deploy it, revoke the first.', url: 'https://rootly.com/account/api_keys' }],
    revoke: [{ text: 'Organization dropdown, Manage API keys, the key, Revoke.', url: 'https://rootly.com/account/api_keys' }],
    risks: ['Incidents, with what went wrong and who was called, can be read; pages sent, schedules changed.'],
    links: ['https://docs.rootly.com/api-reference/overview'],
  },
});
