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
    create: [{ text: 'Settings, API keys: personal keys act as you, team keys are for programs and can be held to single models or environments, or to metrics.', url: 'https://app.baseten.co/settings/api_keys' }],
    check: [
      {
        text: 'The workspace’s activity log lists deployments; models have metrics of calls.',
        url: 'https://app.baseten.co/',
      },
    ],
    rotate: [{ text: 'Make a second key of the same kind, set BASETEN_API_KEY anew, see the model’s metrics go on, delete the first.', url: 'https://app.baseten.co/settings/api_keys' }],
    revoke: [{ text: 'Settings, API keys, the key, Revoke; calls with it fail at once.', url: 'https://app.baseten.co/settings/api_keys' }],
    prevent: [{ text: 'A team key that may only call one production model.', url: 'https://docs.baseten.co/observability/security' }],
    risks: ['Models are called and scaled at your cost; a key with all rights deploys models and reads the workspace’s secrets’ names.'],
    links: ['https://docs.baseten.co/organization/api-keys'],
  },
});
