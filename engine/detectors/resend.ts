import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'resend',
  name: 'Resend',
  home: 'https://resend.com/',
  secrets: [
    {
      id: 'resend-api-key',
      name: 'Resend API key',
      keywords: ['re_'],
      pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'RESEND_API_KEY',
      sample: 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}',
      examples: {
        match: ['RESEND_API_KEY=<secret>', "const resend = new Resend('<secret>');"],
        miss: ['RESEND_API_KEY=re_xxxxxxxxx', 'RESEND_API_KEY=<re_[A-Za-z0-9]{12}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['resend-api-key'],
        url: 'https://api.resend.com/api-keys',
        headers: { Authorization: 'Bearer {key}', 'User-Agent': 'offkey' },
        live: { contains: ['"data"'] },
        limited: { status: 401, contains: ['restricted_api_key'] },
        revoked: { status: 403, contains: ['invalid_api_key'] },
        source: 'https://resend.com/docs/api-reference/errors',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Create a key with “Sending access” and one domain.', url: 'https://resend.com/api-keys' }],
    check: [
      {
        text: 'API Keys: when each was last used, and how often.',
        url: 'https://resend.com/api-keys',
        shows: 'last use',
      },
      {
        text: 'Logs: every request with path, status and key; Emails: what was sent.',
        url: 'https://resend.com/logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Add a second key with the same permission and domain, set RESEND_API_KEY anew, delete the first when “Last used” stands still.',
        url: 'https://resend.com/api-keys',
      },
    ],
    revoke: [{ text: 'API keys, “Remove”; or DELETE /api-keys/{id}.', url: 'https://resend.com/api-keys' }],
    prevent: [
      {
        text: '“Sending access” for one domain: such a key is answered restricted_api_key by all but sending. Resend’s documents know no binding to IP addresses.',
        url: 'https://resend.com/docs/dashboard/api-keys/introduction',
      },
    ],
    risks: ['Mail in your domain’s name; with full access domains and audiences can be changed.'],
    links: [
      'https://resend.com/docs/dashboard/api-keys/introduction',
      'https://resend.com/docs/knowledge-base/how-to-handle-api-keys',
    ],
    read: [{ page: 'https://resend.com/docs/api-reference/errors', on: '2026-11-24', parts: ['prevent'] }],
  },
});
