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
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.gemini.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.gemini.com/' },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://docs.gemini.com/'],
  },
});
