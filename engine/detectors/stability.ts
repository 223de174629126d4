import { provider } from '../provider';

export default provider({
  id: 'stability',
  name: 'Stability AI',
  home: 'https://stability.ai/',
  secrets: [
    {
      id: 'stability-api-key',
      name: 'Stability AI API key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9]{48}/,
      near: ['stability', 'dreamstudio'],
      reach: 100,
      environmentVariable: 'STABILITY_API_KEY',
      sample: 'sk-[A-Za-z0-9]{48}',
      examples: {
        match: ['export STABILITY_API_KEY="<secret>"', '<StabilityApiKey><secret></StabilityApiKey>'],
        miss: ['STABILITY_API_KEY=<sk-[a-z]{9}>', 'stability_api_key = os.environ["STABILITY_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['stability-api-key'], url: 'https://api.stability.ai/v1/user/account', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"id"', '"email"'] }, source: 'https://platform.stability.ai/docs/api-reference#v1-user-account' }],
    create: [{ text: 'Account, API keys, Create API Key; an account has several.', url: 'https://platform.stability.ai/account/keys' }],
    check: [{ text: 'The account shows credits and history.', url: 'https://platform.stability.ai/account/credits' }],
    rotate: [{ text: 'Create the second key, set STABILITY_API_KEY anew, delete the first.', url: 'https://platform.stability.ai/account/keys' }],
    revoke: [{ text: 'Account, API keys, delete it.', url: 'https://platform.stability.ai/account/keys' }],
    risks: ['Credits are spent for images, and billing is charged again where automatic recharge is on.'],
    links: ['https://platform.stability.ai/docs/api-reference'],
  },
});
