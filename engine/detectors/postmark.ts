import { provider } from '../provider';

export default provider({
  id: 'postmark',
  name: 'Postmark',
  home: 'https://postmarkapp.com/',
  secrets: [
    {
      id: 'postmark-server-token',
      name: 'Postmark server or account token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      near: ['postmark'],
      entropy: 2.9,
      environmentVariable: 'POSTMARK_SERVER_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'POSTMARK_API_TOKEN=<secret>',
          'curl https://api.postmarkapp.com/email -H "X-Postmark-Server-Token: <secret>"',
        ],
        miss: ['POSTMARK_SERVER_TOKEN=POSTMARK_API_TEST', 'POSTMARK_SERVER_TOKEN=<[0-9a-f]{8}-[0-9a-f]{4}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['postmark-server-token'],
        url: 'https://api.postmarkapp.com/server',
        headers: { 'X-Postmark-Server-Token': '{key}' },
        live: { contains: ['"ID"', '"Name"'] },
        source: 'https://github.com/ActiveCampaign/postmark.js/blob/HEAD/src/client/ServerClient.ts',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Use a server’s token for sending; the account token, which manages all servers, stays with administrators.',
        url: 'https://account.postmarkapp.com/servers',
      },
    ],
    check: [
      {
        text: 'The server’s activity shows every message with its time.',
        url: 'https://account.postmarkapp.com/servers',
      },
    ],
    rotate: [{ text: 'A server has up to three tokens: generate another, deploy it, remove the old.' }],
    revoke: [
      { text: 'The server’s API Tokens tab: remove the token.', url: 'https://account.postmarkapp.com/servers' },
    ],
    prevent: [
      {
        text: 'Server tokens, which reach one server and its messages, in programs; the account token nowhere but in set-up scripts.',
        url: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
      },
    ],
    risks: [
      'Mail in your name from signed domains, stored messages can be read; with an account token servers and domains can be changed.',
    ],
    links: [
      'https://postmarkapp.com/developer/api/overview',
      'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
    ],
  },
});
