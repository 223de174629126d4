import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'luno',
  name: 'Luno',
  home: 'https://www.luno.com/',
  secrets: [
    {
      id: 'luno-api-key',
      name: 'Luno API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['luno_api', 'lunoapi', 'luno.com'],
      named: ['luno'],
      check: notWords,
      environmentVariable: 'LUNO_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['lunoApiKey := "<secret>"', '<LunoApiKey><secret></LunoApiKey>'],
        miss: ['LUNO_API_KEY=<[0-9a-f]{9}>', 'const lunoApiKey = process.env.LUNO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Security, API keys, Create: read-only, read with transactions, or single permissions such as trading and sending; it is activated by mail.', url: 'https://www.luno.com/wallet/security/api_keys' }],
    check: [{ text: 'API keys list what each may do; transactions and orders show what was done.', url: 'https://www.luno.com/wallet/security/api_keys' }],
    rotate: [{ text: 'Keys stand side by side: create the second with the same permissions, change id and secret together, delete the first.' }],
    revoke: [{ text: 'Security, API keys, delete it.', url: 'https://www.luno.com/wallet/security/api_keys' }],
    prevent: [{ text: 'No Perm_W_Send and Perm_W_Withdrawals on servers; a list of addresses.' }],
    risks: ['What the permissions say: balances and history, orders, and with sending the wallet.'],
    links: ['https://www.luno.com/en/developers/api'],
  },
});
