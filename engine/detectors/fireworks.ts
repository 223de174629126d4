import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fireworks',
  name: 'Fireworks AI',
  home: 'https://fireworks.ai/',
  secrets: [
    {
      id: 'fireworks-api-key',
      name: 'Fireworks AI API key',
      keywords: ['fw_'],
      pattern: /fw_[A-Za-z0-9]{22,24}/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'FIREWORKS_API_KEY',
      sample: 'fw_[A-Za-z0-9]{24}',
      examples: {
        match: ['FIREWORKS_API_KEY=<secret>', "const fireworksApiKey = '<secret>';"],
        miss: ['FIREWORKS_API_KEY=<fw_[a-z]{9}>', 'fireworksApiKey := os.Getenv("FIREWORKS_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['fireworks-api-key'],
        url: 'https://api.fireworks.ai/inference/v1/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"owned_by"', '"data"'] },
        source: 'https://readme.fireworks.ai/reference/getting-started-with-the-api',
      },
    ],
    create: [{ text: 'Make a key for a service account.', url: 'https://app.fireworks.ai/settings/users/api-keys' }],
    check: [{ text: 'Usage by model and day.', url: 'https://app.fireworks.ai/account/usage' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://app.fireworks.ai/settings/users/api-keys' }],
    prevent: [
      {
        text: 'A service account with a key of its own for each program, and a spending limit on the account.',
        url: 'https://docs.fireworks.ai/accounts/service-accounts',
      },
    ],
    risks: [
      'Models can be used at your expense until the limit is reached.',
      'Deployments can be made, which cost by the hour.',
    ],
    links: ['https://docs.fireworks.ai/getting-started/quickstart'],
  },
});
