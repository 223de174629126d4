import { provider } from '../provider';

export default provider({
  id: 'make',
  name: 'Make',
  home: 'https://www.make.com/',
  secrets: [
    {
      id: 'make-webhook-url',
      name: 'Make webhook URL',
      keywords: ['https://hook.'],
      pattern: /https:\/\/hook\.[a-z]{2}[0-9]\.make\.com\/[a-z0-9]{20,40}/,
      environmentVariable: 'MAKE_WEBHOOK_URL',
      sample: 'https://hook.eu1.make.com/[a-z0-9]{32}',
      examples: {
        match: ['MAKE_WEBHOOK_URL=<secret>', 'axios.post("<secret>", order)'],
        miss: ['https://hook.eu1.make.com/', 'https://www.make.com/en/help'],
      },
    },
    {
      id: 'make-api-token',
      name: 'Make API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['make_api_token', 'make_api_key', 'make.com/api', 'integromat', 'makeapitoken', 'makeapikey'],
      reach: 60,
      entropy: 3,
      environmentVariable: 'MAKE_API_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['make_api_token: <secret>', 'makeApiToken := "<secret>"'],
        miss: ['MAKE_API_TOKEN=<[0-9a-f]{9}>', 'make_api_token = os.environ["MAKE_API_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Profile, API: make a token with few scopes.', url: 'https://www.make.com/en/login' }],
    check: [
      { text: 'Scenario history lists runs; audit logs (Enterprise) list changes.', url: 'https://help.make.com/' },
    ],
    rotate: [{ text: 'Make a second token or webhook, move the callers, delete the first.' }],
    revoke: [
      {
        text: 'Profile, API, delete; a webhook is deleted on the page of webhooks.',
        url: 'https://www.make.com/en/login',
      },
    ],
    risks: ['Scenarios can be read, changed and started, with the connections they hold.'],
    links: ['https://developers.make.com/api-documentation/authentication'],
  },
});
