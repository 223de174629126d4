import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mailgun',
  name: 'Mailgun',
  home: 'https://www.mailgun.com/',
  secrets: [
    {
      id: 'mailgun-api-key',
      name: 'Mailgun private API key',
      keywords: ['key-'],
      pattern: /key-[0-9A-Za-z]{32}(?![\w-])/,
      environmentVariable: 'MAILGUN_API_KEY',
      sample: 'key-[0-9a-f]{32}',
      examples: {
        match: ['MAILGUN_API_KEY=<secret>', 'curl -s --user "api:<secret>" https://api.mailgun.net/v3/domains'],
        miss: ['MAILGUN_PUBLIC_KEY=<pubkey-[0-9a-f]{32}>', 'MAILGUN_API_KEY=<key-[0-9a-f]{8}>'],
      },
    },
    {
      id: 'mailgun-account-key',
      name: 'Mailgun API key of an account or domain',
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![\w-])|(?<![\w-])[A-Za-z0-9-]{72}(?![\w-])|[A-Za-z0-9]{32}/,
      near: ['mailgun', 'MG_API_KEY'],
      entropy: 3,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'MAILGUN_API_KEY',
      sample: '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}',
      examples: {
        match: ['MAILGUN_API_KEY="<secret>"', "mailgun.client({ username: 'api', key: '<secret>' })"],
        miss: ['MAILGUN_API_KEY=<[0-9a-f]{32}-[0-9a-f]{8}>', 'MAILGUN_DOMAIN=mg.shop.test'],
      },
    },
    {
      id: 'mailgun-webhook-signing-key',
      name: 'Mailgun webhook signing key',
      pattern: /[0-9a-f]{32}/,
      near: [
        'mailgun_webhook',
        'mailgunwebhook',
        'mailgun_signing',
        'mailgunsigning',
        'mailgun-signing',
        'http_webhook_signing_key',
      ],
      environmentVariable: 'MAILGUN_WEBHOOK_SIGNING_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['mailgun_webhook_signing_key: <secret>', '"mailgunWebhookSigningKey": "<secret>"'],
        miss: [
          'MAILGUN_WEBHOOK_SIGNING_KEY=<[0-9a-f]{9}>',
          'mailgun_webhook_signing_key: ${MAILGUN_WEBHOOK_SIGNING_KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key with a role; for sending alone a domain sending key is enough.',
        url: 'https://app.mailgun.com/settings/api_security',
      },
    ],
    check: [
      {
        text: 'Logs of each sending domain show what was sent and from which address.',
        url: 'https://app.mailgun.com/mg/sending/logs',
      },
    ],
    rotate: [
      {
        text: 'Create a second key (how many depends on the plan), deploy it, delete the first.',
        url: 'https://app.mailgun.com/settings/api_security',
      },
    ],
    revoke: [
      { text: 'API security, delete the key.', url: 'https://app.mailgun.com/settings/api_security' },
      {
        text: 'With the API: DELETE /v1/keys/{key_id}.',
        url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/openapi-final/tag/Keys/',
      },
    ],
    prevent: [{ text: 'Mailgun private API key: role per key (admin, basic, sending, developer); kind domain for one domain; expiration in seconds; IP allow-list (not for web keys).' }],
    risks: [
      'Mail in your domain’s name; stored messages, lists and events can be read, routes changed so that incoming mail goes elsewhere.',
    ],
    links: [
      'https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/',
      'https://help.mailgun.com/hc/en-us/articles/203380100',
    ],
    read: [
      { page: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys/post-v1-keys', on: '2026-08-21', parts: ['rotate', 'prevent'] },
    ],
  },
});
