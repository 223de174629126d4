import { provider } from '../provider';

export default provider({
  id: 'unleash',
  name: 'Unleash',
  home: 'https://www.getunleash.io/',
  secrets: [
    {
      id: 'unleash-personal-token',
      name: 'Unleash personal access token',
      keywords: ['user:'],
      pattern: /user:[0-9a-f]{56}/,
      environmentVariable: 'UNLEASH_PERSONAL_TOKEN',
      sample: 'user:[0-9a-f]{56}',
      examples: {
        match: ['UNLEASH_PERSONAL_TOKEN="<secret>"', "headers: { Authorization: '<secret>' }"],
        miss: ['user:admin', 'UNLEASH_PERSONAL_TOKEN=<user:[0-9a-f]{9}>'],
      },
    },
    {
      id: 'unleash-api-token',
      name: 'Unleash client or admin token',
      pattern: /(?:\*|\[\]|[a-z0-9-]{2,40}):[a-z0-9-]{2,30}\.[0-9a-f]{56,64}|\*:\*\.[0-9a-f]{56,64}/,
      near: ['unleash'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'UNLEASH_API_TOKEN',
      sample: 'default:development.[0-9a-f]{56}',
      examples: {
        match: [
          'UNLEASH_API_TOKEN="<secret>"',
          "customHeaders: { Authorization: '<default:production.[0-9a-f]{56}>' } // unleash",
        ],
        miss: ['UNLEASH_API_TOKEN=<default:development.[0-9a-f]{8}>', 'UNLEASH_URL=https://unleash.shop.test/api'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Admin, API access: a client token for one project and environment.',
        url: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows when each was last seen; the event log has changes.',
        url: 'https://docs.getunleash.io/reference/events',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      { text: 'API access: delete the token.', url: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys' },
    ],
    risks: ['Flags can be read; with an admin or personal token changed.'],
    links: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys', 'https://docs.getunleash.io/'],
  },
});
