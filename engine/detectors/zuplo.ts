import { crc32Tail, withCrc32 } from '../checks/crc32';
import { provider } from '../provider';

export default provider({
  id: 'zuplo',
  name: 'Zuplo',
  home: 'https://zuplo.com/',
  secrets: [
    {
      id: 'zuplo-api-key',
      name: 'Zuplo API key',
      keywords: ['zpka_'],
      pattern: /zpka_[0-9A-Za-z]{32}_[0-9a-f]{8}(?![\w-])/,
      check: crc32Tail({ form: 'hex', gap: 1 }),
      environmentVariable: 'ZUPLO_API_KEY',
      sample: withCrc32('zpka_[0-9a-f]{32}', { form: 'hex', separator: '_' }),
      examples: {
        match: ['ZUPLO_API_KEY=<secret>', 'Authorization: Bearer <zpka_[0-9a-f]{32}_[0-9a-f]{8}>'],
        miss: ['ZUPLO_API_KEY=<zpka_[0-9a-f]{8}>', 'ZUPLO_API_KEY=zpka_your_key'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['zuplo-api-key'], url: 'https://dev.zuplo.com/v1/who-am-i', headers: { authorization: 'Bearer {key}', 'x-api-key': '{key}' }, source: 'https://zuplo.com/blog/api-key-authentication' }],
    create: [
      {
        text: 'Account settings, Zuplo API Keys; consumers’ keys are made in the API key service, with an expiry.',
        url: 'https://portal.zuplo.com/',
      },
    ],
    check: [{ text: 'Analytics by consumer.', url: 'https://portal.zuplo.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key of the account or of the consumer.', url: 'https://portal.zuplo.com/' }],
    risks: ['The gateway’s APIs can be called; with an account’s key gateways changed.'],
    links: [
      'https://zuplo.com/docs/articles/api-key-management',
      'https://zuplo.com/docs/articles/api-key-leak-detection',
    ],
  },
});
