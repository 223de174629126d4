import { provider } from '../provider';

export default provider({
  id: 'endor-labs',
  name: 'Endor Labs',
  home: 'https://www.endorlabs.com/',
  secrets: [
    {
      id: 'endor-labs-api-key',
      name: 'Endor Labs API key',
      keywords: ['endr+'],
      pattern: /endr\+[A-Za-z0-9-]{16}(?![\w-])/,
      environmentVariable: 'ENDOR_API_CREDENTIALS_KEY',
      sample: 'endr+[A-Za-z0-9]{16}',
      examples: {
        match: ['ENDOR_API_CREDENTIALS_KEY=<secret>', 'endorctl scan --api-key <secret>'],
        miss: ['ENDOR_API_CREDENTIALS_KEY=<endr+[A-Za-z0-9]{4}>', 'endr+ starts a key'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a key with read only or scanner permissions and an expiry.', url: 'https://app.endorlabs.com/' },
    ],
    check: [{ text: 'The audit logs of the tenant list use by key.', url: 'https://docs.endorlabs.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Manage, API keys, revoke.', url: 'https://app.endorlabs.com/' }],
    risks: ['The weaknesses of your code can be read.'],
    links: ['https://docs.endorlabs.com/administration/api-keys/', 'https://docs.endorlabs.com/'],
  },
});
