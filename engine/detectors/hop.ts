import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hop',
  name: 'Hop',
  home: 'https://hop.io/',
  secrets: [
    {
      id: 'hop-token',
      name: 'Hop token',
      keywords: ['hop_pat_', 'ptk_'],
      pattern: /(?:hop_pat|ptk)_[A-Za-z0-9_]{24,86}(?!\w)/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'HOP_TOKEN',
      sample: 'ptk_c_[A-Za-z0-9]{40}',
      examples: {
        match: ['hop_token: <secret>', 'client = Client(hop_token="<secret>")'],
        miss: ['HOP_TOKEN=<ptk_[a-z]{9}>', 'const hopToken = process.env.HOP_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Project settings, Tokens: make one with few permissions.', url: 'https://console.hop.io/' }],
    check: [{ text: 'Deployments list who made them.', url: 'https://console.hop.io/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Project settings, Tokens, delete.', url: 'https://console.hop.io/' }],
    risks: ['Containers can be deployed and their variables read.'],
    links: ['https://docs.hop.io/'],
  },
});
