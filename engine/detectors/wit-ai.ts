import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wit-ai',
  name: 'Wit.ai',
  home: 'https://wit.ai/',
  secrets: [
    {
      id: 'wit-ai-server-token',
      name: 'Wit.ai server access token',
      pattern: /[A-Z0-9]{32}/,
      near: [
        'wit_ai',
        'wit.ai',
        'wit_token',
        'wit_access',
        'wit_server',
        'witai',
        'wittoken',
        'witaccess',
        'witserver',
      ],
      named: ['wit'],
      check: notWords,
      environmentVariable: 'WIT_AI_TOKEN',
      sample: '[A-Z2-7]{32}',
      examples: {
        match: ['wit_ai_token: <secret>', '<WitAiToken><secret></WitAiToken>'],
        miss: ['WIT_AI_TOKEN=<[0-9a-f]{9}>', 'WIT_AI_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'An app’s settings show its server token and its client token; use the client one outside servers.',
        url: 'https://wit.ai/apps',
      },
    ],
    check: [{ text: 'The app’s Insights count requests.', url: 'https://wit.ai/apps' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'App settings: reset the server token.', url: 'https://wit.ai/apps' }],
    risks: ['The app’s utterances can be read, its training changed.'],
    links: ['https://wit.ai/docs/http/'],
  },
});
