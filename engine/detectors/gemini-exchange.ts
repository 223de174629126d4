import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gemini-exchange',
  name: 'Gemini (exchange)',
  home: 'https://www.gemini.com/',
  secrets: [
    {
      id: 'gemini-exchange-api-key',
      name: 'Gemini exchange API key',
      pattern: /(?:master|account)-[0-9A-Za-z]{20}/,
      near: ['gemini'],
      pairs: 'gemini-exchange-api-secret',
      environmentVariable: 'GEMINI_API_KEY',
      sample: 'account-[0-9A-Za-z]{20}',
      examples: {
        match: ['<GeminiApiKey><secret></GeminiApiKey>', 'GEMINI_API_KEY=<secret>'],
        miss: ['GEMINI_API_KEY=<account-[0-9a-f]{5}>', 'GEMINI_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'gemini-exchange-api-secret',
      name: 'Gemini exchange API secret',
      pattern: /[0-9A-Za-z]{27,28}/,
      near: [
        'gemini_api_secret',
        'geminiapisecret',
        'gemini_secret',
        'geminisecret',
        'api.gemini.com',
        '"master-',
        '"account-',
        "'master-",
        "'account-",
        '=master-',
        '=account-',
      ],
      check: notWords,
      pairs: 'gemini-exchange-api-key',
      environmentVariable: 'GEMINI_API_SECRET',
      sample: '[0-9A-Za-z]{28}',
      examples: {
        match: ['export GEMINI_API_SECRET="<secret>"', "const geminiApiSecret = '<secret>';"],
        miss: ['GEMINI_API_SECRET=<[0-9a-f]{5}>', 'const geminiApiSecret = process.env.GEMINI_API_SECRET;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, API, Create a new API key: of an account or of the group (master), as Trader, Fund Manager or Auditor, with trusted IP addresses and a heartbeat where orders are to fall with it.', url: 'https://exchange.gemini.com/settings/api' }],
    check: [{ text: 'Settings, API lists the keys; History shows orders, transfers and withdrawals.', url: 'https://exchange.gemini.com/settings/api' }],
    rotate: [{ text: 'Keys stand side by side: create the second with the same role and addresses, change key and secret together, revoke the first.' }],
    revoke: [{ text: 'Settings, API, the key, Revoke; cancel its orders and look at approved addresses.', url: 'https://exchange.gemini.com/settings/api' }],
    prevent: [{ text: 'Auditor where nothing is traded, no Fund Manager on servers; trusted addresses; the approved address list.' }],
    risks: ['Auditor reads balances and history; Trader places orders; Fund Manager withdraws.'],
    links: ['https://docs.gemini.com/authentication/api-key'],
  },
});
