import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ethplorer',
  name: 'Ethplorer',
  home: 'https://ethplorer.io/',
  secrets: [
    {
      id: 'ethplorer-api-key',
      name: 'Ethplorer API key',
      pattern: /EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5}|(?<![\w-])[A-Za-z0-9-]{22}(?![\w-])/,
      near: ['ethplorer'],
      reach: 80,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'ETHPLORER_API_KEY',
      sample: 'EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5}',
      examples: {
        match: ['ETHPLORER_API_KEY=<secret>', 'https://api.ethplorer.io/getTop?apiKey=<secret>'],
        miss: ['ETHPLORER_API_KEY=<[0-9a-f]{9}>', 'https://api.ethplorer.io/getTop?apiKey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the wallet’s API keys, one for each program.',
        url: 'https://ethplorer.io/wallet/',
      },
    ],
    check: [
      {
        text: 'Ethplorer shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://ethplorer.io/wallet/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the wallet’s API keys: it stops at once.', url: 'https://ethplorer.io/wallet/' },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://ethplorer.io/', 'https://ethplorer.io/'],
  },
});
