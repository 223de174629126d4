import { provider } from '../provider';

export default provider({
  id: 'render',
  name: 'Render',
  home: 'https://render.com/',
  secrets: [
    {
      id: 'render-api-key',
      name: 'Render API key',
      keywords: ['rnd_'],
      pattern: /rnd_[A-Za-z0-9]{28,33}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'RENDER_API_KEY',
      sample: 'rnd_[A-Za-z0-9]{28}',
      examples: {
        match: ['RENDER_API_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['RENDER_API_KEY=<rnd_[A-Za-z0-9]{8}>', 'int rnd_seed = 5;'],
      },
    },
    {
      id: 'render-deploy-hook-key',
      name: 'Render deploy hook key',
      keywords: ['api.render.com/deploy/srv-'],
      pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{18,24}\?key=(?<secret>[A-Za-z0-9_-]{10,14})(?![\w-])/,
      environmentVariable: 'RENDER_DEPLOY_HOOK_KEY',
      sample: 'https://api.render.com/deploy/srv-[a-z0-9]{20}?key=[A-Za-z0-9_-]{10}[A-Za-z0-9]',
      examples: {
        match: ['curl <secret>', 'RENDER_DEPLOY_HOOK="<secret>"'],
        miss: ['curl https://api.render.com/deploy/srv-abc?key=$KEY', 'https://api.render.com/v1/services'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['render-api-key'],
        url: 'https://api.render.com/v1/services?limit=1',
        headers: { Authorization: 'Bearer {key}' },
        source: 'https://docs.render.com/api',
      },
    ],
    create: [
      { text: 'Create an API key in the account settings.', url: 'https://dashboard.render.com/u/settings#api-keys' },
    ],
    check: [{ text: 'The workspace’s audit log has what was done.', url: 'https://dashboard.render.com/' }],
    rotate: [
      {
        text: 'Create a second key, deploy it, revoke the first. A deploy hook’s key is regenerated in the service’s settings.',
      },
    ],
    revoke: [{ text: 'Account settings, API Keys, Revoke.', url: 'https://dashboard.render.com/u/settings#api-keys' }],
    prevent: [
      {
        text: 'Keys have all rights of their user, in all workspaces: a user of its own with few workspaces for programs, and deploy hooks where only a deploy is wanted.',
        url: 'https://render.com/docs/deploy-hooks',
      },
    ],
    risks: [
      'Services can be changed and deleted and their environment variables read; with a deploy hook builds can be started without end.',
    ],
    links: ['https://render.com/docs/api', 'https://render.com/docs/deploy-hooks'],
  },
});
