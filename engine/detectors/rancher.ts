import { provider } from '../provider';

export default provider({
  id: 'rancher',
  name: 'Rancher',
  home: 'https://www.rancher.com/',
  secrets: [
    {
      id: 'rancher-api-token',
      name: 'Rancher API token',
      keywords: ['token-', 'kubeconfig-'],
      pattern: /(?:token-|kubeconfig-(?:[a-z0-9-]{1,24}-)?)[a-z0-9]{5}:[a-z0-9]{54}/,
      after: 110,
      environmentVariable: 'RANCHER_TOKEN_KEY',
      sample: 'token-[a-z0-9]{5}:[a-z0-9]{54}',
      examples: {
        match: [
          'RANCHER_TOKEN_KEY="<secret>"',
          'users:\n- user:\n    token: "kubeconfig-user-<[a-z0-9]{5}:[a-z0-9]{54}>"',
        ],
        miss: ['RANCHER_TOKEN_KEY=<token-[a-z0-9]{5}:[a-z0-9]{8}>', 'name: token-reviewer'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key with a scope (one cluster) and an expiry.',
        url: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
      },
    ],
    check: [
      {
        text: 'The API audit log, where it is switched on, names the token of each request.',
        url: 'https://ranchermanager.docs.rancher.com/how-to-guides/advanced-user-guides/enable-api-audit-log',
      },
    ],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Account & API Keys, delete.', command: 'kubectl delete tokens.management.cattle.io TOKEN_NAME' }],
    risks: ['All clusters that the user may manage.'],
    links: [
      'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
      'https://ranchermanager.docs.rancher.com/how-to-guides/advanced-user-guides/enable-api-audit-log',
    ],
  },
});
