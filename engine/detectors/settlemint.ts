import { provider } from '../provider';

export default provider({
  id: 'settlemint',
  name: 'SettleMint',
  home: 'https://www.settlemint.com/',
  secrets: [
    {
      id: 'settlemint-access-token',
      name: 'SettleMint access token',
      keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
      pattern: /sm_[pas]at_[A-Za-z0-9]{16}/,
      environmentVariable: 'SETTLEMINT_ACCESS_TOKEN',
      sample: 'sm_pat_[A-Za-z0-9]{16}',
      examples: {
        match: ['export SETTLEMINT_ACCESS_TOKEN="<secret>"', 'settlemintAccessToken := "<secret>"'],
        miss: ['SETTLEMINT_ACCESS_TOKEN=<sm_pat_[A-Za-z0-9]{5}>', 'SETTLEMINT_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make an application token with an expiry for one application.', url: 'https://console.settlemint.com/' },
    ],
    check: [{ text: 'The application’s services and their logs.', url: 'https://console.settlemint.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Access tokens: delete the token.', url: 'https://console.settlemint.com/' }],
    risks: ['Nodes and contracts of the application can be used and changed.'],
    links: ['https://console.settlemint.com/documentation/', 'https://www.settlemint.com/documentation'],
  },
});
