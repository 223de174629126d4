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
    alive: [
      {
        secrets: ['mailgun-api-key'],
        url: 'https://api.mailgun.net/v3/domains?limit=1',
        headers: { Authorization: 'Basic {basic as api}' },
        live: { contains: ['"items"'] },
        elsewhere: ['api.eu.mailgun.net'],
        source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'For a program that sends make a Domain Sending Key: Sending, Domains, Domain settings, Sending API keys; it can post messages of that domain and nothing else.',
        url: 'https://app.mailgun.com/mg/sending/domains',
      },
      {
        text: 'Account keys (Account settings, API Security) do everything for all domains; give them a role.',
        url: 'https://app.mailgun.com/settings/api_security',
      },
    ],
    check: [
      {
        text: 'Mailgun shows no last use of a key: the newest event that you cannot explain is it.',
        url: 'https://app.mailgun.com/mg/sending/logs',
        shows: 'last use',
      },
      {
        text: 'Sending, Logs: messages with sender, recipient, time; look also at routes and webhooks that were added.',
        url: 'https://app.mailgun.com/mg/sending/logs',
        shows: 'log',
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
    prevent: [
      {
        text: 'Domain Sending Keys instead of the account’s key, roles and expiry for the others, and the IP allowlist (Account settings, API Security), which holds for all keys.',
        url: 'https://documentation.mailgun.com/docs/mailgun/user-manual/mg_security/',
      },
    ],
    risks: [
      'Mail in your domain’s name; stored messages, lists and events can be read, routes changed so that incoming mail goes elsewhere.',
    ],
    links: [
      'https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/',
      'https://help.mailgun.com/hc/en-us/articles/203380100',
      'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication',
    ],
    read: [
      {
        page: 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication',
        on: '2026-11-24',
        parts: ['create'],
      },
      {
        page: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys/post-v1-keys',
        on: '2026-08-21',
        parts: ['rotate', 'prevent'],
      },
    ],
  },
});
