import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kagi',
  name: 'Kagi',
  home: 'https://kagi.com/',
  secrets: [
    {
      id: 'kagi-api-key',
      name: 'Kagi API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{55}(?![\w-])/,
      near: ['kagi'],
      check: notWords,
      environmentVariable: 'KAGI_API_KEY',
      sample: '[A-Za-z0-9]{55}',
      examples: {
        match: ['kagi-api-key: <secret>', '"kagiApiKey": "<secret>",'],
        miss: ['KAGI_API_KEY=<[0-9a-f]{9}>', 'kagiApiKey := os.Getenv("KAGI_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, API portal, Generate API token; credits are paid ahead.', url: 'https://kagi.com/settings?p=api' }],
    check: [{ text: 'The API portal shows the balance and what was spent.' }],
    rotate: [{ text: 'An account has one token, and generating anew ends the old: have its places ready, generate, and set KAGI_API_KEY anew right after.' }],
    revoke: [{ text: 'API portal, generate anew.', url: 'https://kagi.com/settings?p=api' }],
    risks: ['The prepaid balance is spent for searches and summaries.'],
    links: ['https://help.kagi.com/kagi/api/overview.html'],
  },
});
