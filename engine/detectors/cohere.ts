import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cohere',
  name: 'Cohere',
  home: 'https://cohere.com/',
  secrets: [
    {
      id: 'cohere-api-key',
      name: 'Cohere API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['cohere', 'co_api_key', 'coapikey'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CO_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['CO_API_KEY=<secret>', 'co = cohere.ClientV2("<secret>")'],
        miss: ['CO_API_KEY=<[A-Za-z0-9]{12}>', 'co = cohere.ClientV2(os.environ["CO_API_KEY"])'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['cohere-api-key'],
        url: 'https://api.cohere.com/v1/models?page_size=1',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"models"'] },
        source: 'https://github.com/cohere-ai/cohere-developer-experience/blob/HEAD/cohere-openapi.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'API Keys: a trial key is free and limited by calls a month, a production key bills; only an organization’s owner goes to production.', url: 'https://dashboard.cohere.com/api-keys' }],
    check: [{ text: 'Billing and usage show calls by model and day.', url: 'https://dashboard.cohere.com/billing' }],
    rotate: [{ text: 'Several keys of a kind stand side by side: make another with a name of its own, set CO_API_KEY anew, delete the old.', url: 'https://dashboard.cohere.com/api-keys' }],
    revoke: [{ text: 'API Keys, delete the key; programs get 401 at once.', url: 'https://dashboard.cohere.com/api-keys' }],
    prevent: [
      {
        text: 'Trial keys for what is not production (they are rate limited and free), production keys for each program, with a spending limit on the organization.',
        url: 'https://docs.cohere.com/docs/rate-limits',
      },
    ],
    risks: ['Models are asked at your cost; fine-tuned models, datasets and connectors to your documents can be listed and deleted.'],
    links: ['https://docs.cohere.com/docs/rate-limits'],
  },
});
