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
    alive: [
      {
        secrets: ['linode-token'],
        url: 'https://api.linode.com/v4/profile',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"username"'] },
        source: 'https://techdocs.akamai.com/linode-api/reference/get-profile',
      },
    ],
    create: [
      {
        text: 'Create a token with read or read/write access for each product and an expiry.',
        url: 'https://cloud.linode.com/profile/tokens',
      },
    ],
    check: [
      {
        text: 'Linode shows no last use of a token: the newest event of the account’s log that is not yours is it.',
        url: 'https://cloud.linode.com/events',
        shows: 'last use',
        command: 'linode-cli events list',
      },
      {
        text: 'Account, Login history: address, time and whether it succeeded.',
        url: 'https://cloud.linode.com/account/login-history',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Create a second token with the same access, set LINODE_TOKEN anew, revoke the first.',
        url: 'https://cloud.linode.com/profile/tokens',
      },
    ],
    revoke: [{ text: 'API Tokens, Revoke.', url: 'https://cloud.linode.com/profile/tokens' }],
    prevent: [
      {
        text: 'None, Read Only or Read/Write for each product, and an expiry (six months at most by default); a restricted user for programs. Linode binds no token to IP addresses.',
        url: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
      },
    ],
    risks: ['Linodes, volumes and domains can be made, read and deleted at your expense.'],
    links: [
      'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
      'https://techdocs.akamai.com/linode-api/reference/api',
    ],
  },
});
