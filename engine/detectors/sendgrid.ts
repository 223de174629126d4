import { provider } from '../provider';

export default provider({
  id: 'sendgrid',
  name: 'SendGrid',
  home: 'https://sendgrid.com/',
  secrets: [
    {
      id: 'sendgrid-api-key',
      name: 'SendGrid API key',
      keywords: ['SG.'],
      pattern: /SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}(?![\w-])/,
      entropy: 4,
      environmentVariable: 'SENDGRID_API_KEY',
      sample: 'SG.[A-Za-z0-9_-]{22}.[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['SENDGRID_API_KEY=<secret>', "sgMail.setApiKey('<secret>');", 'sendgrid:\n  key: <secret>\n'],
        miss: [
          'SENDGRID_API_KEY=SG.your-key',
          'SENDGRID_API_KEY=<SG.[A-Za-z0-9]{22}>',
          'MSG.SendMessage.ToAllParticipants',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['sendgrid-api-key'],
        url: 'https://api.sendgrid.com/v3/scopes',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"scopes"'] },
        limited: { contains: ['access forbidden'] },
        elsewhere: ['api.eu.sendgrid.com'],
        source: 'https://github.com/twilio/sendgrid-oai/blob/HEAD/spec/json/tsg_scopes_v3.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Create a key with Restricted Access and the scopes it needs, usually Mail Send alone.',
        url: 'https://app.sendgrid.com/settings/api_keys',
      },
    ],
    check: [
      {
        text: 'SendGrid shows no last use of a key: Email Activity lists messages with sender, recipient and time.',
        url: 'https://app.sendgrid.com/email_activity',
        shows: 'last use',
      },
      {
        text: 'IP Access Management lists recent attempts to sign in and call, with addresses; look for new API keys, senders and teammates.',
        url: 'https://app.sendgrid.com/settings/access',
        shows: 'log',
      },
      {
        text: 'Statistics: a spike in requests, bounces or spam reports.',
        url: 'https://app.sendgrid.com/statistics',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Create a second key (an account may have 100), deploy it, delete the first.',
        url: 'https://app.sendgrid.com/settings/api_keys',
      },
    ],
    revoke: [
      {
        text: 'API Keys, the key’s menu, “Delete API Key”; it takes a moment.',
        url: 'https://app.sendgrid.com/settings/api_keys',
      },
      {
        text: 'With the API: DELETE /v3/api_keys/{id}.',
        url: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Restricted Access with Mail Send alone, a subuser for each program, IP Access Management: only listed addresses may sign in and call.',
        url: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management',
      },
    ],
    risks: [
      'Spam and phishing from your domain, until its reputation is spent.',
      'A full-access key reads contacts and statistics and makes further keys.',
    ],
    links: [
      'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
      'https://www.twilio.com/docs/sendgrid/api-reference/api-keys',
    ],
    read: [
      {
        page: 'https://github.com/sendgrid/sendgrid-oai/blob/HEAD/spec/paths/security/api_keys.json',
        on: '2026-08-21',
        parts: ['revoke'],
      },
    ],
  },
});
