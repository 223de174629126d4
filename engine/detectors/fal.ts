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
    create: [{ text: 'Create a key with the API scope only.', url: 'https://fal.ai/dashboard/keys' }],
    check: [{ text: 'The dashboard shows usage.', url: 'https://fal.ai/dashboard/usage' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Keys, delete.', url: 'https://fal.ai/dashboard/keys' }],
    prevent: [
      {
        text: 'Scope “API” for programs, which can run models but make no keys and read no billing; “ADMIN” for nothing that is deployed.',
        url: 'https://docs.fal.ai/model-apis/authentication',
      },
    ],
    risks: ['Models run at your expense.'],
    links: ['https://docs.fal.ai/', 'https://fal.ai/dashboard/keys'],
  },
});
