import { provider } from '../provider';

export default provider({
  id: 'minimax',
  name: 'MiniMax',
  home: 'https://www.minimax.io/',
  secrets: [
    {
      id: 'minimax-api-key',
      name: 'MiniMax API key',
      keywords: ['sk-api-'],
      pattern: /sk-api-[\w-]{110,130}(?![\w-])/,
      environmentVariable: 'MINIMAX_API_KEY',
      sample: 'sk-api-[A-Za-z0-9_-]{118}[A-Za-z0-9]',
      examples: {
        match: ['export MINIMAX_API_KEY="<secret>"', 'minimaxApiKey := "<secret>"'],
        miss: ['MINIMAX_API_KEY=<sk-api-[a-z]{9}>', 'MINIMAX_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'minimax-api-key-legacy',
      name: 'MiniMax API key (capital letters)',
      keywords: ['MINIMAX-'],
      pattern: /MINIMAX-[0-9A-Z]{35}(?![\w-])/,
      environmentVariable: 'MINIMAX_API_KEY',
      sample: 'MINIMAX-[0-9A-Z]{35}',
      examples: {
        match: ['minimaxApiKey := "<secret>"', 'export MINIMAX_API_KEY="<secret>"'],
        miss: ['MINIMAX_API_KEY=<MINIMAX-[0-9a-f]{5}>', 'MINIMAX_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program.',
        url: 'https://platform.minimax.io/user-center/basic-information/interface-key',
      },
    ],
    check: [{ text: 'The console shows balance and usage.', url: 'https://platform.minimax.io/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'Delete the key.', url: 'https://platform.minimax.io/user-center/basic-information/interface-key' },
    ],
    prevent: [
      {
        text: 'A sub-account or project key for each program, and a prepaid balance that is kept low.',
        url: 'https://platform.minimax.io/user-center/basic-information/interface-key',
      },
    ],
    risks: ['Models are used from your balance.'],
    links: ['https://platform.minimax.io/docs/'],
  },
});
