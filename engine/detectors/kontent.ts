import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kontent',
  name: 'Kontent.ai',
  home: 'https://kontent.ai/',
  secrets: [
    {
      id: 'kontent-api-key',
      name: 'Kontent.ai API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['kontent'],
      check: notWords,
      environmentVariable: 'KONTENT_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['"kontentApiKey": "<secret>",', 'kontentApiKey := "<secret>"'],
        miss: ['KONTENT_API_KEY=<[0-9a-f]{9}>', 'const kontentApiKey = process.env.KONTENT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Project settings, API keys: Delivery keys read (published, or previews as well), Management keys act as you in one environment, Personal ones in the subscription; each with an expiry.', url: 'https://kontent.ai/learn/docs/apis/api-keys' }],
    check: [{ text: 'Management and Subscription keys leave their owner’s name in version histories and the audit log.', url: 'https://kontent.ai/learn/docs/apis/subscription-api/api-keys', shows: 'log' }],
    rotate: [{ text: 'Create a second key of the kind for the same environment, deploy it, revoke the first. Regenerating one in place ends the old value.' }],
    revoke: [{ text: 'Project settings, API keys, the key, Revoke.', url: 'https://kontent.ai/learn/docs/apis/api-keys' }],
    prevent: [{ text: 'The kind with the fewest rights; a Delivery key without previews; an expiry (a year by default, half a year for Subscription keys).', url: 'https://kontent.ai/learn/docs/apis/delivery-api/api-keys' }],
    risks: ['Delivery: drafts and content behind logins can be read.', 'Management: content, models and users of the environment can be changed and deleted.'],
    links: ['https://kontent.ai/learn/docs/apis/api-keys'],
    read: [{ page: 'https://kontent.ai/learn/docs/apis/api-keys', on: '2026-11-24', parts: ['create'] }, { page: 'https://kontent.ai/learn/docs/apis/subscription-api/api-keys', on: '2026-11-24', parts: ['check'] }, { page: 'https://kontent.ai/learn/docs/apis/delivery-api/api-keys', on: '2026-11-24', parts: ['prevent'] }],
  },
});
