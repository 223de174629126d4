import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'thunderstore',
  name: 'Thunderstore',
  home: 'https://thunderstore.io/',
  secrets: [
    {
      id: 'thunderstore-api-token',
      name: 'Thunderstore API token',
      keywords: ['tss_'],
      pattern: /tss_[A-Za-z0-9_-]{20,80}(?![\w-])/,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'TCLI_AUTH_TOKEN',
      sample: 'tss_[A-Za-z0-9]{40}',
      examples: {
        match: ['export TCLI_AUTH_TOKEN="<secret>"', 'client = Client(tcli_auth_token="<secret>")'],
        miss: ['TCLI_AUTH_TOKEN=<tss_[A-Za-z0-9]{6}>', 'tcli_auth_token = os.environ["TCLI_AUTH_TOKEN"]'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['thunderstore-api-token'], url: 'https://thunderstore.io/api/experimental/current-user/', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"username"'] }, source: 'https://thunderstore.io/api/docs/' }],
    create: [
      {
        text: 'Make a service account in the team; its token is shown once.',
        url: 'https://thunderstore.io/settings/teams/',
      },
    ],
    check: [{ text: 'The team’s packages and their versions.', url: 'https://thunderstore.io/settings/teams/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'The team’s service accounts: remove the account.', url: 'https://thunderstore.io/settings/teams/' },
    ],
    risks: ['Packages with malicious code can be published in the team’s name.'],
    links: ['https://thunderstore.io/api/docs/', 'https://wiki.thunderstore.io/'],
  },
});
