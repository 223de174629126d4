import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'equinix',
  name: 'Equinix Metal',
  home: 'https://deploy.equinix.com/',
  secrets: [
    {
      id: 'equinix-metal-token',
      name: 'Equinix Metal API token',
      pattern: /[A-Za-z0-9]{28,36}/,
      near: ['metal_auth_token', 'metalauthtoken', 'packet_auth_token', 'packetauthtoken', 'equinix', 'packet_api_key'],
      reach: 80,
      entropy: 4,
      check: notWords,
      environmentVariable: 'METAL_AUTH_TOKEN',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['METAL_AUTH_TOKEN=<secret>', 'provider "equinix" {\n  auth_token = "<secret>"\n}'],
        miss: ['METAL_AUTH_TOKEN=<[A-Za-z0-9]{16}>', 'equinix_checksum = "<[0-9a-f]{32}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a project key rather than a user’s key, read only where that is enough.',
        url: 'https://console.equinix.com/',
      },
    ],
    check: [{ text: 'The activity log of the project lists what was done.', url: 'https://console.equinix.com/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key of the user or project.', url: 'https://console.equinix.com/' }],
    risks: ['Servers can be started at your expense and entered by the rescue console.'],
    links: ['https://docs.equinix.com/metal/identity-access-management/api-keys/', 'https://docs.equinix.com/metal/'],
  },
});
