import { provider } from '../provider';

export default provider({
  id: 'wandb',
  name: 'Weights & Biases',
  home: 'https://wandb.ai/',
  secrets: [
    {
      id: 'wandb-api-key-v1',
      name: 'Weights & Biases API key',
      keywords: ['wandb_v1_'],
      pattern: /wandb_v1_[A-Za-z0-9_]{60,90}(?!\w)/,
      environmentVariable: 'WANDB_API_KEY',
      sample: 'wandb_v1_[A-Za-z0-9]{27}_[A-Za-z0-9]{49}',
      examples: {
        match: ['wandb_api_key: <secret>', '<WandbApiKey><secret></WandbApiKey>'],
        miss: ['WANDB_API_KEY=<wandb_v1_[a-z]{9}>', 'wandb_api_key = os.environ["WANDB_API_KEY"]'],
      },
    },
    {
      id: 'wandb-api-key',
      name: 'Weights & Biases API key (40 digits)',
      pattern: /[0-9A-Fa-f]{40}/,
      near: ['weightsandbiases', 'wandb'],
      reach: 60,
      environmentVariable: 'WANDB_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: [
          'WANDB_API_KEY=<secret>',
          'wandb.login(key="<secret>")',
          'machine api.wandb.ai\n  login user\n  password <secret>',
        ],
        miss: ['WANDB_API_KEY=<[0-9a-f]{12}>', 'WANDB_PROJECT=shop'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Give each machine a service account’s key.', url: 'https://wandb.ai/authorize' }],
    check: [
      {
        text: 'Runs list the user who made them; Enterprise has audit logs.',
        url: 'https://docs.wandb.ai/guides/hosting/monitoring-usage/audit-logging/',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'User settings, API keys, delete.', url: 'https://wandb.ai/settings' }],
    prevent: [
      {
        text: 'Service accounts of a team, limited to it, for CI and clusters instead of a person’s key.',
        url: 'https://docs.wandb.ai/guides/hosting/iam/service-accounts/',
      },
    ],
    risks: ['Runs, models and artifacts can be read, changed and deleted.'],
    links: ['https://docs.wandb.ai/quickstart/'],
  },
});
