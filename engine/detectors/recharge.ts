import { provider } from '../provider';

export default provider({
  id: 'recharge',
  name: 'Recharge',
  home: 'https://getrecharge.com/',
  secrets: [
    {
      id: 'recharge-api-token',
      name: 'Recharge API token',
      keywords: [
        'sk_1x',
        'sk_2x',
        'sk_3x',
        'sk_5x',
        'sk_10x',
        'sk_test_1x',
        'sk_test_10x',
        'sk_test_2x',
        'sk_test_3x',
        'sk_test_5x',
      ],
      pattern: /sk_(?:test_)?(?:[1235]|10)x[0-9]_[0-9a-f]{64}/,
      environmentVariable: 'RECHARGE_API_KEY',
      sample: 'sk_1x1_[0-9a-f]{64}',
      examples: {
        match: ['recharge_api_key: <secret>', '<RechargeApiKey><secret></RechargeApiKey>'],
        miss: ['RECHARGE_API_KEY=<sk_1x1_[0-9a-f]{5}>', 'const rechargeApiKey = process.env.RECHARGE_API_KEY;'],
      },
    },
    {
      id: 'recharge-api-token-legacy',
      name: 'Recharge API token (without prefix)',
      pattern: /[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{32}/,
      near: [
        'rechargepayments',
        'rechargeapps',
        'x-recharge-access-token',
        'recharge_api',
        'rechargeapi',
        'recharge_token',
        'rechargetoken',
      ],
      environmentVariable: 'RECHARGE_API_TOKEN',
      sample: '[0-9a-f]{56}',
      examples: {
        match: ['recharge_api_token: <secret>', "const rechargeApiToken = '<secret>';"],
        miss: ['RECHARGE_API_TOKEN=<[0-9a-f]{5}>', 'rechargeApiToken := os.Getenv("RECHARGE_API_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Apps, API tokens, Create API token: reading or writing for each resource.', url: 'https://admin.rechargeapps.com/' }],
    check: [{ text: 'Store activity: subscriptions, charges and addresses that nobody changed.' }],
    rotate: [{ text: 'Tokens stand side by side: create the second with the same scopes, deploy it, delete the first.' }],
    revoke: [{ text: 'Apps, API tokens, the token, Delete.', url: 'https://admin.rechargeapps.com/' }],
    risks: ['Subscribers with addresses can be read; charges made, refunded and skipped, as far as the scopes go.'],
    links: ['https://developer.rechargepayments.com/'],
  },
});
