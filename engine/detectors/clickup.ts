import { provider } from '../provider';

export default provider({
  id: 'clickup',
  name: 'ClickUp',
  home: 'https://clickup.com/',
  secrets: [
    {
      id: 'clickup-personal-token',
      name: 'ClickUp personal API token',
      keywords: ['pk_'],
      pattern: /pk_[0-9]{5,10}_[A-Z0-9]{32}/,
      environmentVariable: 'CLICKUP_API_TOKEN',
      sample: 'pk_[1-9][0-9]{7}_[A-Z0-9]{32}',
      examples: {
        match: ['CLICKUP_API_TOKEN=<secret>', 'Authorization: <secret>'],
        miss: ['CLICKUP_API_TOKEN=<pk_[0-9]{8}>', 'STRIPE_PUBLISHABLE_KEY=<pk_live_[A-Za-z0-9]{24}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['clickup-personal-token'],
        url: 'https://api.clickup.com/api/v2/user',
        headers: { Authorization: '{key}' },
        source: 'https://clickup.com/api/',
      },
    ],
    create: [{ text: 'Settings, Apps shows the user’s token.', url: 'https://app.clickup.com/settings/apps' }],
    check: [
      {
        text: 'The workspace’s audit log (Enterprise) and the tasks’ activity show changes.',
        url: 'https://app.clickup.com/',
      },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Settings, Apps, regenerate.', url: 'https://app.clickup.com/settings/apps' }],
    prevent: [
      {
        text: 'A personal token can do all its owner can: an OAuth app, whose users choose the workspaces, or a guest account with few spaces for programs.',
        url: 'https://developer.clickup.com/docs/authentication',
      },
    ],
    risks: ['Tasks and documents can be read and changed with the owner’s rights.'],
    links: ['https://developer.clickup.com/docs/authentication'],
  },
});
