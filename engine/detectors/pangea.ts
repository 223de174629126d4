import { provider } from '../provider';

export default provider({
  id: 'pangea',
  name: 'Pangea',
  home: 'https://pangea.cloud/',
  secrets: [
    {
      id: 'pangea-service-token',
      name: 'Pangea service token',
      keywords: ['pts_'],
      pattern: /pts_[a-z0-9]{20,60}/,
      entropy: 3.3,
      environmentVariable: 'PANGEA_TOKEN',
      sample: 'pts_[a-z0-9]{32}',
      examples: {
        match: ['export PANGEA_TOKEN="<secret>"', '<add key="PangeaToken" value="<secret>" />'],
        miss: ['PANGEA_TOKEN=<pts_[a-z]{9}>', 'pangea_token: ${PANGEA_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a token for chosen services, with an expiry.', url: 'https://console.pangea.cloud/project/tokens' },
    ],
    check: [{ text: 'The console shows usage by service and token.', url: 'https://console.pangea.cloud/' }],
    rotate: [{ text: 'Rotate leaves the old token alive for the time you choose: deploy the new one within it.' }],
    revoke: [{ text: 'Revoke the token.', url: 'https://console.pangea.cloud/project/tokens' }],
    risks: ['Vault items, audit logs and users of the chosen services can be read.'],
    links: ['https://pangea.cloud/docs/'],
  },
});
