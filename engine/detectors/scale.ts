import { provider } from '../provider';

export default provider({
  id: 'scale',
  name: 'Scale AI',
  home: 'https://scale.com/',
  secrets: [
    {
      id: 'scale-api-key',
      name: 'Scale API key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[0-9a-f]{32}/,
      near: ['scaleapi', 'scale_api', 'api.scale.com', 'scale.com', 'scale-nucleus'],
      environmentVariable: 'SCALE_API_KEY',
      sample: 'live_[0-9a-f]{32}',
      examples: {
        match: ['scale_api_key: <secret>', '<ScaleApiKey><secret></ScaleApiKey>'],
        miss: ['SCALE_API_KEY=<live_[0-9a-f]{8}>', 'scaleApiKey := os.Getenv("SCALE_API_KEY")'],
      },
    },
    {
      id: 'scale-callback-key',
      name: 'Scale callback auth key',
      keywords: ['live_auth_', 'test_auth_'],
      pattern: /(?:live|test)_auth_[0-9a-f]{32}/,
      environmentVariable: 'SCALE_CALLBACK_AUTH',
      sample: 'live_auth_[0-9a-f]{32}',
      examples: {
        match: ['export SCALE_CALLBACK_AUTH="<secret>"', '<ScaleCallbackAuth><secret></ScaleCallbackAuth>'],
        miss: ['SCALE_CALLBACK_AUTH=<live_auth_[0-9a-f]{8}>', 'scaleCallbackAuth := os.Getenv("SCALE_CALLBACK_AUTH")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['scale-api-key'], url: 'https://api.scale.com/v1/teams', headers: { Authorization: 'Basic {basic}' }, live: { contains: ['"email"', '"role"'] }, source: 'https://scale.com/docs/api-reference/authentication' }],
    create: [
      {
        text: 'The account’s settings have the live and the test key.',
        url: 'https://dashboard.scale.com/settings/account',
      },
    ],
    check: [{ text: 'Tasks of the projects.', url: 'https://dashboard.scale.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Settings: replace the key.', url: 'https://dashboard.scale.com/settings/account' }],
    risks: ['Tasks at your cost, data sets can be read; with the callback key results can be forged.'],
    links: ['https://scale.com/docs/api-reference/authentication', 'https://scale.com/docs'],
  },
});
