import { provider } from '../provider';

export default provider({
  id: 'mailersend',
  name: 'MailerSend',
  home: 'https://www.mailersend.com/',
  secrets: [
    {
      id: 'mailersend-api-token',
      name: 'MailerSend API token',
      keywords: ['mlsn.'],
      pattern: /mlsn\.[A-Za-z0-9]{30,100}/,
      environmentVariable: 'MAILERSEND_API_KEY',
      sample: 'mlsn.[0-9a-f]{64}',
      examples: {
        match: ['MAILERSEND_API_KEY=<secret>', '<MailersendApiKey><secret></MailersendApiKey>'],
        miss: ['MAILERSEND_API_KEY=<mlsn.[0-9a-f]{9}>', 'mailersend_api_key: ${MAILERSEND_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['mailersend-api-token'], url: 'https://api.mailersend.com/v1/api-quota', headers: { Authorization: 'Bearer {key}' }, source: 'https://www.mailersend.com/help/managing-api-tokens' }],
    create: [{ text: 'Make a token for one domain with custom access.', url: 'https://app.mailersend.com/api-tokens' }],
    check: [{ text: 'Activity lists messages that were sent.', url: 'https://app.mailersend.com/activity' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Pause, which can be taken back, or delete.', url: 'https://app.mailersend.com/api-tokens' }],
    risks: ['Mail can be sent from your domains.'],
    links: ['https://developers.mailersend.com/general.html'],
  },
});
