import { provider } from '../provider';

export default provider({
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  home: 'https://www.brevo.com/',
  secrets: [
    {
      id: 'brevo-api-key',
      name: 'Brevo API key',
      keywords: ['xkeysib-'],
      pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/,
      environmentVariable: 'BREVO_API_KEY',
      sample: 'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
      examples: {
        match: ['brevo_api_key: <secret>', '"brevoApiKey": "<secret>"'],
        miss: ['BREVO_API_KEY=<xkeysib-[0-9a-f]{9}>', 'const brevoApiKey = process.env.BREVO_API_KEY;'],
      },
    },
    {
      id: 'brevo-smtp-key',
      name: 'Brevo SMTP key',
      keywords: ['xsmtpsib-'],
      pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/,
      environmentVariable: 'BREVO_SMTP_KEY',
      sample: 'xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
      examples: {
        match: ['brevo_smtp_key: <secret>', '<BrevoSmtpKey><secret></BrevoSmtpKey>'],
        miss: ['BREVO_SMTP_KEY=<xsmtpsib-[0-9a-f]{9}>', 'const brevoSmtpKey = process.env.BREVO_SMTP_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['brevo-api-key'],
        url: 'https://api.brevo.com/v3/account',
        headers: { 'api-key': '{key}' },
        live: { contains: ['"email"'] },
        revoked: { contains: ['Key not found', 'API Key is not enabled'] },
        source: 'https://developers.brevo.com/docs/api-key-authentication',
      },
    ],
    create: [
      {
        text: 'Generate an API key; switch on the list of authorised addresses under Security.',
        url: 'https://app.brevo.com/settings/keys/api',
      },
    ],
    check: [
      {
        text: 'Settings, SMTP & API: Brevo shows no last use of a key but mails you when a new address uses it, if authorised IPs are on.',
        url: 'https://app.brevo.com/settings/keys/api',
        shows: 'last use',
      },
      {
        text: 'Transactional, Logs: what was sent, to whom, when; and exports of contacts.',
        url: 'https://app-smtp.brevo.com/log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Generate a second API key, set BREVO_API_KEY anew (an SMTP key is another one), delete the first.',
        url: 'https://app.brevo.com/settings/keys/api',
      },
    ],
    revoke: [{ text: 'SMTP & API, API keys: delete the key.', url: 'https://app.brevo.com/settings/keys/api' }],
    prevent: [
      {
        text: 'Security, Authorized IPs: only listed addresses may call the API and SMTP; a key for each program, for keys have no scopes.',
        url: 'https://app.brevo.com/security/authorised_ips',
      },
    ],
    risks: ['Mail and SMS in your name, contacts can be read and exported.'],
    links: ['https://developers.brevo.com/docs/getting-started', 'https://help.brevo.com/hc/en-us/articles/209467485'],
  },
});
