import { provider } from '../provider';

export default provider({
  id: 'debounce',
  name: 'DeBounce',
  home: 'https://debounce.io/',
  secrets: [
    {
      id: 'debounce-api-key',
      name: 'DeBounce API key',
      pattern: /[A-Za-z0-9]{13}/,
      near: ['debounce.io', 'debounce_api', 'debounceapi'],
      named: ['debounce'],
      reach: 80,
      entropy: 2.6,
      environmentVariable: 'DEBOUNCE_API_KEY',
      sample: '[A-Za-z0-9]{13}',
      examples: {
        match: ['DEBOUNCE_API_KEY=<secret>', 'https://api.debounce.io/v1/?api=<secret>'],
        miss: ['DEBOUNCE_API_KEY=<[0-9a-f]{9}>', 'https://api.debounce.io/v1/?api=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API key in the account’s API page, one for each program.', url: 'https://app.debounce.io/' },
    ],
    check: [
      {
        text: 'DeBounce shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.debounce.io/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the account’s API page: it stops at once.', url: 'https://app.debounce.io/' },
    ],
    risks: ['Addresses are verified at your expense.'],
    links: ['https://developers.debounce.io/', 'https://debounce.io/'],
  },
});
