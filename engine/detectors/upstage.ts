import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'upstage',
  name: 'Upstage',
  home: 'https://www.upstage.ai/',
  secrets: [
    {
      id: 'upstage-api-key',
      name: 'Upstage API key',
      keywords: ['up_'],
      pattern: /up_[A-Za-z0-9]{28,47}/,
      near: ['upstage', 'solar-'],
      check: notWords,
      environmentVariable: 'UPSTAGE_API_KEY',
      sample: 'up_[A-Za-z0-9]{29}',
      examples: {
        match: ["UPSTAGE_API_KEY = '<secret>'", '"upstageApiKey": "<secret>"'],
        miss: ['UPSTAGE_API_KEY=<up_[A-Za-z0-9]{8}>', 'upstage_api_key: ${UPSTAGE_API_KEY}'],
      },
    },
    {
      id: 'upstage-api-key-legacy',
      name: 'Upstage API key without a prefix',
      pattern: /[A-Za-z0-9]{40,50}/,
      named: ['upstage'],
      check: notWords,
      environmentVariable: 'UPSTAGE_API_KEY',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ["const upstageApiKey = '<secret>';", '"upstageApiKey": "<secret>",'],
        miss: ['UPSTAGE_API_KEY=<[0-9a-f]{6}>', 'const upstageApiKey = process.env.UPSTAGE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Console, API keys: make one for each program.', url: 'https://console.upstage.ai/api-keys' }],
    check: [{ text: 'Console, Usage shows calls by model.', url: 'https://console.upstage.ai/' }],
    rotate: [{ text: 'Console, API keys: make the second, set UPSTAGE_API_KEY anew, delete the first.', url: 'https://console.upstage.ai/api-keys' }],
    revoke: [{ text: 'Console, API keys, delete it.', url: 'https://console.upstage.ai/api-keys' }],
    risks: ['Models are asked and documents parsed at your cost.'],
    links: ['https://console.upstage.ai/docs/getting-started'],
  },
});
