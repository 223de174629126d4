import { provider } from '../provider';

export default provider({
  id: 'paddle',
  name: 'Paddle',
  home: 'https://www.paddle.com/',
  secrets: [
    {
      id: 'paddle-api-key',
      name: 'Paddle API key',
      keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      pattern: /pdl_(?:live|sdbx)_apikey_(?:[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}|[A-Za-z0-9_]{50,56})(?![\w-])/,
      environmentVariable: 'PADDLE_API_KEY',
      sample: 'pdl_live_apikey_01[a-z0-9]{24}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
      examples: {
        match: ['PADDLE_API_KEY=<secret>', '"paddleApiKey": "<secret>"'],
        miss: ['PADDLE_API_KEY=<pdl_live_apikey_[a-z0-9]{6}>', 'paddle_api_key = os.environ["PADDLE_API_KEY"]'],
      },
    },
    {
      id: 'paddle-webhook-secret',
      name: 'Paddle notification secret',
      keywords: ['pdl_ntfset_'],
      pattern: /pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![\w+/=-])/,
      environmentVariable: 'PADDLE_WEBHOOK_SECRET',
      sample: 'pdl_ntfset_01[a-z0-9]{24}_[A-Za-z0-9+/]{31}[A-Za-z0-9]',
      examples: {
        match: ['paddle_webhook_secret: <secret>', '<add key="PaddleWebhookSecret" value="<secret>" />'],
        miss: [
          'PADDLE_WEBHOOK_SECRET=<pdl_ntfset_[a-z0-9]{6}>',
          'const paddleWebhookSecret = process.env.PADDLE_WEBHOOK_SECRET;',
        ],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['paddle-api-key'], url: 'https://api.paddle.com/event-types', headers: { Authorization: 'Bearer {key}' }, source: 'https://developer.paddle.com/api-reference/about/api-keys' }],
    create: [
      { text: 'Create a key with permissions and an expiry.', url: 'https://vendors.paddle.com/authentication-v2' },
    ],
    check: [
      { text: 'The list of keys shows when each was last used.', url: 'https://vendors.paddle.com/authentication-v2' },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      { text: 'Authentication, the key’s menu, “Revoke”.', url: 'https://vendors.paddle.com/authentication-v2' },
    ],
    risks: ['Transactions, refunds and customers’ data; with a notification secret events can be forged.'],
    links: [
      'https://developer.paddle.com/api-reference/about/api-keys',
      'https://developer.paddle.com/webhooks/signature-verification',
    ],
  },
});
