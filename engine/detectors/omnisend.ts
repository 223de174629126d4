import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'omnisend',
  name: 'Omnisend',
  home: 'https://www.omnisend.com/',
  secrets: [
    {
      id: 'omnisend-api-key',
      name: 'Omnisend API key',
      pattern: /[0-9a-f]{24}-[A-Za-z0-9]{50}(?![\w-])|(?<![\w-])[A-Za-z0-9-]{75}(?![\w-])/,
      near: ['omnisend'],
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'OMNISEND_API_KEY',
      sample: '[0-9a-f]{24}-[A-Za-z0-9]{50}',
      examples: {
        match: ["OMNISEND_API_KEY = '<secret>'", 'private static final String OMNISEND_API_KEY = "<secret>";'],
        miss: ['OMNISEND_API_KEY=<[0-9a-f]{9}>', 'omnisend_api_key: ${OMNISEND_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Store settings, API keys: make one with few permissions.',
        url: 'https://app.omnisend.com/store/integrations/api-keys',
      },
    ],
    check: [{ text: 'Campaigns and contacts in the store’s reports.', url: 'https://app.omnisend.com/' }],
    rotate: [{ text: 'Keys stand side by side: make the second with the same permissions, deploy it, remove the first.' }],
    revoke: [{ text: 'Store settings, API keys, remove it.', url: 'https://app.omnisend.com/' }],
    risks: ['Contacts with e-mail addresses and phone numbers can be read, added and unsubscribed; orders and products changed.'],
    links: ['https://api-docs.omnisend.com/'],
  },
});
