import { provider } from '../provider';

export default provider({
  id: 'linode',
  name: 'Linode (Akamai Cloud)',
  home: 'https://www.linode.com/',
  secrets: [
    {
      id: 'linode-token',
      name: 'Linode personal access token',
      pattern: /[0-9a-f]{64}/,
      near: ['linode'],
      reach: 80,
      environmentVariable: 'LINODE_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['LINODE_TOKEN=<secret>', 'provider "linode" {\n  token = "<secret>"\n}'],
        miss: ['LINODE_TOKEN=<[0-9a-f]{32}>', 'LINODE_TOKEN=${TF_VAR_linode_token}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['linode-token'], url: 'https://api.linode.com/v4/profile', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"username"'] }, source: 'https://techdocs.akamai.com/linode-api/reference/get-profile' }],
    create: [
      {
        text: 'Create a token with read or read/write access for each product and an expiry.',
        url: 'https://cloud.linode.com/profile/tokens',
      },
    ],
    check: [
      {
        text: 'Look at the account’s events and the login history.',
        url: 'https://cloud.linode.com/account/login-history',
        command: 'linode-cli events list',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, revoke the first.' }],
    revoke: [{ text: 'API Tokens, Revoke.', url: 'https://cloud.linode.com/profile/tokens' }],
    prevent: [{ text: 'Linode (Akamai) personal access token: read or read/write per product; expiry.' }],
    risks: ['Linodes, volumes and domains can be made, read and deleted at your expense.'],
    links: [
      'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
      'https://techdocs.akamai.com/linode-api/reference/api',
    ],
  },
});
