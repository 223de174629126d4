import { provider } from '../provider';

export default provider({
  id: 'fal',
  name: 'fal',
  home: 'https://fal.ai/',
  secrets: [
    {
      id: 'fal-api-key',
      name: 'fal API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      near: ['falai', 'fal_key', 'falkey', 'fal.ai', 'fal.run', 'fal-ai', 'fal_client', 'fal-client'],
      reach: 100,
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'FAL_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}:[0-9a-f]{32}',
      examples: {
        match: ['FAL_KEY="<secret>"', "fal.config({ credentials: '<secret>' }); // fal-ai"],
        miss: ['FAL_KEY=<[0-9a-f]{12}>', 'FAL_KEY=$FAL'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Keys, Create Key, scope API: it runs models and nothing else. It belongs to the account or team, not to a person.', url: 'https://fal.ai/dashboard/keys' }, { text: 'By command: “fal keys create --scope API --desc NAME”.', url: 'https://fal.ai/docs/api-reference/cli/keys' }],
    check: [{ text: 'Usage and billing by model; GET /v1/models/usage with an ADMIN key.', url: 'https://fal.ai/dashboard/usage-billing' }, { text: 'Requests of each model with their time and cost.', url: 'https://fal.ai/dashboard/requests' }],
    rotate: [{ text: 'Create a second key with the same scope, set FAL_KEY anew, then “fal keys revoke” the first by its id.', url: 'https://fal.ai/docs/api-reference/cli/keys' }],
    revoke: [{ text: 'Keys, delete; or “fal keys list” and “fal keys revoke KEY_ID”.', url: 'https://fal.ai/dashboard/keys' }],
    prevent: [
      {
        text: 'Scope “API” for programs, which can run models but make no keys and read no billing; “ADMIN” for nothing that is deployed.',
        url: 'https://docs.fal.ai/model-apis/authentication',
      },
    ],
    risks: ['API: models, also your own, run at your cost.', 'ADMIN: deploys and deletes your own models, makes further keys and reads the billing.'],
    links: ['https://docs.fal.ai/documentation/model-apis/authentication'],
    read: [{ page: 'https://docs.fal.ai/documentation/model-apis/authentication/key-based', on: '2026-11-24', parts: ['create', 'prevent'] }, { page: 'https://fal.ai/docs/api-reference/cli/keys', on: '2026-11-24', parts: ['revoke'] }],
  },
});
