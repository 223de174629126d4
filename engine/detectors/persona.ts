import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'persona',
  name: 'Persona',
  home: 'https://withpersona.com/',
  secrets: [
    {
      id: 'persona-api-key',
      name: 'Persona API key',
      keywords: ['persona_production_', 'persona_sandbox_'],
      pattern: /persona_(?:production|sandbox)_[A-Za-z0-9_-]{20,80}(?![\w-])/,
      entropy: 3,
      check: notWords,
      environmentVariable: 'PERSONA_API_KEY',
      sample: 'persona_production_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['PERSONA_API_KEY=<secret>', '"personaApiKey": "<secret>"'],
        miss: ['PERSONA_API_KEY=<persona_production_[a-z]{9}>', 'PERSONA_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['persona-api-key'], url: 'https://withpersona.com/api/v1/accounts', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.withpersona.com/api-keys' }],
    create: [
      {
        text: 'Make a key with few permissions, bound to addresses.',
        url: 'https://app.withpersona.com/dashboard/api-keys',
      },
    ],
    check: [{ text: 'API logs list requests by key.', url: 'https://app.withpersona.com/dashboard/api-logs' }],
    rotate: [{ text: 'Expire the old key at a date you choose and deploy the new one before it.' }],
    revoke: [{ text: 'Revoke the key.', url: 'https://app.withpersona.com/dashboard/api-keys' }],
    risks: ['Identity documents of your users can be read and redacted.'],
    links: ['https://docs.withpersona.com/api-keys'],
  },
});
