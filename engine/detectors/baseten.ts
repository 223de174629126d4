import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'baseten',
  name: 'Baseten',
  home: 'https://www.baseten.co/',
  secrets: [
    {
      id: 'baseten-api-key',
      name: 'Baseten API key',
      pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
      near: ['baseten'],
      reach: 100,
      entropy: 3.9,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'BASETEN_API_KEY',
      sample: '[A-Za-z0-9]{8}.[A-Za-z0-9]{32}',
      examples: {
        match: ['BASETEN_API_KEY=<secret>', 'headers={"Authorization": "Api-Key <secret>"}  # baseten'],
        miss: ['BASETEN_API_KEY=<[A-Za-z0-9]{12}>', 'https://model-abc.api.baseten.co/production/predict'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['baseten-api-key'], url: 'https://api.baseten.co/v1/api_keys', headers: { Authorization: 'Api-Key {key}' }, live: { contains: ['"name"', '"type"'] }, source: 'https://docs.baseten.co/examples/vllm' }],
    create: [
      {
        text: 'Create a key for one environment, to invoke models only where that is enough.',
        url: 'https://app.baseten.co/settings/api_keys',
      },
    ],
    check: [
      {
        text: 'The workspace’s activity log lists deployments; models have metrics of calls.',
        url: 'https://app.baseten.co/',
      },
    ],
    rotate: [{ text: 'Create a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Settings, API keys, revoke.', url: 'https://app.baseten.co/settings/api_keys' }],
    risks: ['Models run at your expense, and can be replaced.'],
    links: ['https://docs.baseten.co/organization/api-keys', 'https://docs.baseten.co/'],
  },
});
