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
    create: [
      {
        text: 'Make a trial key for tests and a production key for each program.',
        url: 'https://dashboard.cohere.com/api-keys',
      },
    ],
    check: [
      {
        text: 'The dashboard shows usage and billing: compare it with your own calls.',
        url: 'https://dashboard.cohere.com/billing',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://dashboard.cohere.com/api-keys' }],
    prevent: [
      {
        text: 'Trial keys for what is not production (they are rate limited and free), production keys for each program, with a spending limit on the organization.',
        url: 'https://docs.cohere.com/docs/rate-limits',
      },
    ],
    risks: [
      'Models can be used at your expense until the limit is reached.',
      'Data sets and fine-tuned models can be read.',
    ],
    links: ['https://docs.cohere.com/docs/rate-limits', 'https://docs.cohere.com/reference/about'],
  },
});
