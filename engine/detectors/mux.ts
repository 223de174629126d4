import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mux',
  name: 'Mux',
  home: 'https://www.mux.com/',
  secrets: [
    {
      id: 'mux-token-secret',
      name: 'Mux access token secret',
      pattern:
        /(?<![\w+\/])[A-Za-z0-9+\/]{76,77}(?![\w+\/])|(?<![\w+\/])[A-Za-z0-9+\/]{75}(?![\w+\/])|(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['mux_token', 'muxtoken', 'mux_secret', 'muxsecret', 'mux_access', 'muxaccess', 'api.mux.com', 'new mux('],
      named: ['mux'],
      entropy: 4.6,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'MUX_TOKEN_SECRET',
      sample: '[A-Za-z0-9+/]{74}[A-Za-z0-9]',
      examples: {
        match: ['MUX_TOKEN_SECRET=<secret>', "const muxTokenSecret = '<secret>';"],
        miss: ['MUX_TOKEN_SECRET=<[A-Za-z0-9]{9}>', 'MUX_TOKEN_SECRET=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token for one environment with the permissions it needs.',
        url: 'https://dashboard.mux.com/settings/access-tokens',
      },
    ],
    check: [{ text: 'The environment’s usage and assets.', url: 'https://dashboard.mux.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      { text: 'Settings, Access Tokens: revoke the token.', url: 'https://dashboard.mux.com/settings/access-tokens' },
    ],
    risks: ['Videos can be read, made and deleted at your cost.'],
    links: ['https://www.mux.com/docs/core/make-api-requests', 'https://www.mux.com/docs'],
  },
});
