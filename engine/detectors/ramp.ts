import { provider } from '../provider';

export default provider({
  id: 'ramp',
  name: 'Ramp',
  home: 'https://ramp.com/',
  secrets: [
    {
      id: 'ramp-client-secret',
      name: 'Ramp client secret',
      keywords: ['ramp_sec_'],
      pattern: /ramp_sec_[A-Za-z0-9]{48}/,
      environmentVariable: 'RAMP_CLIENT_SECRET',
      sample: 'ramp_sec_[A-Za-z0-9]{48}',
      examples: {
        match: ['RAMP_CLIENT_SECRET=<secret>', '"rampClientSecret": "<secret>"'],
        miss: ['RAMP_CLIENT_ID=<ramp_id_[A-Za-z0-9]{40}>', 'RAMP_CLIENT_SECRET=<ramp_sec_[A-Za-z0-9]{8}>'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a developer app with the scopes it needs.', url: 'https://app.ramp.com/settings/ramp-developer' },
    ],
    check: [{ text: 'The business’s audit log.', url: 'https://app.ramp.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Ramp developer, the app: replace the secret or delete the app.',
        url: 'https://app.ramp.com/settings/ramp-developer',
      },
    ],
    risks: ['Cards, transactions and people of the business in the app’s scopes.'],
    links: ['https://docs.ramp.com/developer-api/v1/authorization', 'https://docs.ramp.com/'],
  },
});
