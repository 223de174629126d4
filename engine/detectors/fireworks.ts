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
    create: [{ text: 'Settings, API Keys, Create API Key.', url: 'https://app.fireworks.ai/settings/users/api-keys' }, { text: 'For programs make a service account (firectl user create --service-account) and its key (firectl api-key create --service-account).', url: 'https://docs.fireworks.ai/accounts/service-accounts' }],
    check: [{ text: 'Audit logs name people by e-mail and service accounts by their own name.', url: 'https://docs.fireworks.ai/accounts/service-accounts', shows: 'log' }, { text: 'Billing shows tokens by model and day.', url: 'https://app.fireworks.ai/account/billing' }],
    rotate: [{ text: 'A user or service account has several keys: create the second, set FIREWORKS_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Settings, API Keys, delete it.', url: 'https://app.fireworks.ai/settings/users/api-keys' }],
    prevent: [{ text: 'A service account for each system, with the role inference-user where it only asks models.', url: 'https://docs.fireworks.ai/accounts/service-accounts' }],
    risks: ['Models are asked and GPUs deployed at your cost; datasets and fine-tuned models can be read and deleted.'],
    links: ['https://docs.fireworks.ai/getting-started/quickstart', 'https://docs.fireworks.ai/accounts/service-accounts'],
    read: [{ page: 'https://docs.fireworks.ai/accounts/service-accounts', on: '2026-11-24', parts: ['create', 'check', 'prevent'] }],
  },
});
