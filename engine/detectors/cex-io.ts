import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cex-io',
  name: 'CEX.IO',
  home: 'https://cex.io/',
  secrets: [
    {
      id: 'cex-io-api-secret',
      name: 'CEX.IO API secret',
      pattern: /[A-Za-z0-9]{24,27}/,
      near: ['cex.io', 'cexio', 'cex_io'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CEXIO_API_SECRET',
      sample: '[A-Za-z0-9]{26}',
      examples: {
        match: ['CEXIO_API_SECRET=<secret>', 'api = cexio.Api("up123", key, "<secret>")'],
        miss: ['CEXIO_API_SECRET=<[0-9a-f]{9}>', 'api = cexio.Api("up123", key, "${KEY}")'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API secret in the profile, API access, one for each program.', url: 'https://trade.cex.io/' },
    ],
    check: [
      {
        text: 'CEX.IO shows no last use of an API secret: compare requests and changes with your own.',
        url: 'https://trade.cex.io/',
      },
    ],
    rotate: [{ text: 'Create a second API secret, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API secret in the profile, API access: it stops at once.', url: 'https://trade.cex.io/' },
    ],
    risks: ['Trades can be made, and with the permission money withdrawn.'],
    links: ['https://docs.cex.io/', 'https://cex.io/'],
  },
});
