import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'infura',
  name: 'Infura',
  home: 'https://www.infura.io/',
  secrets: [
    {
      id: 'infura-project-url',
      name: 'Infura project URL',
      keywords: ['infura.io/v3/', 'infura.io/ws/v3/'],
      pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})/,
      environmentVariable: 'INFURA_URL',
      sample: 'https://mainnet.infura.io/v3/[0-9a-f]{32}',
      examples: {
        match: ['INFURA_URL=<secret>', "new Web3('wss://<mainnet.infura.io/ws/v3/[0-9a-f]{32}>')"],
        miss: [
          'https://mainnet.infura.io/v3/YOUR-PROJECT-ID',
          'https://mainnet.infura.io/v3/${process.env.INFURA_KEY}',
        ],
      },
    },
    {
      id: 'infura-api-key',
      name: 'Infura API key or secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['infura'],
      check: notWords,
      environmentVariable: 'INFURA_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export INFURA_API_KEY="<secret>"', "const infuraApiKey = '<secret>';"],
        miss: ['INFURA_API_KEY=<[0-9a-f]{9}>', 'const infuraApiKey = process.env.INFURA_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key, require its secret and set allow-lists of addresses, contracts and methods.',
        url: 'https://app.infura.io/',
      },
    ],
    check: [{ text: 'Stats show requests of each key by method.', url: 'https://app.infura.io/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key in the dashboard.', url: 'https://app.infura.io/' }],
    risks: ['Your quota is spent and its overage billed.'],
    links: ['https://docs.infura.io/dashboard/create-api', 'https://docs.infura.io/dashboard/secure-an-api/'],
  },
});
