import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'duo',
  name: 'Duo Security',
  home: 'https://duo.com/',
  secrets: [
    {
      id: 'duo-secret-key',
      name: 'Duo secret key',
      pattern: /[A-Za-z0-9]{40}|[A-Za-z0-9]{20}/,
      near: ['duo_skey', 'duoskey', 'duosecurity', 'duo_secret', 'duosecret', 'duo_api', 'duo-api'],
      named: ['duo'],
      reach: 120,
      entropy: 4.05,
      check: notWords,
      pairs: 'duo-integration-key',
      environmentVariable: 'DUO_SKEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['DUO_SKEY=<secret>', '[duo]\nikey = <DI[A-Z0-9]{18}>\nskey = <secret>\nhost = api-1.duosecurity.com'],
        miss: ['DUO_IKEY=<DI[A-Z0-9]{18}>', 'DUO_SKEY=<[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'duo-integration-key',
      name: 'Duo integration key (the id of the secret key)',
      pattern: /DI[A-Z0-9]{18}/,
      near: ['duo_', 'duosecurity', 'duo-', 'skey', 'duoikey'],
      pairs: 'duo-secret-key',
      environmentVariable: 'DUO_IKEY',
      sample: 'DI[A-Z0-9]{18}',
      examples: {
        match: ['"duoIkey": "<secret>",', 'duoIkey := "<secret>"'],
        miss: ['DUO_IKEY=<DI[0-9a-f]{6}>', 'const duoIkey = process.env.DUO_IKEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Protect one application; its page shows integration key and secret key.',
        url: 'https://admin.duosecurity.com/',
      },
    ],
    check: [
      {
        text: 'The authentication and administrator logs name the application.',
        url: 'https://admin.duosecurity.com/',
      },
    ],
    rotate: [{ text: 'Protect a second application of the same kind, deploy its keys, remove the first.' }],
    revoke: [
      { text: 'Application, reset the secret key: the old one stops at once.', url: 'https://admin.duosecurity.com/' },
    ],
    risks: ['Second factors can be approved or skipped; with an Admin API key users and policies changed.'],
    links: ['https://duo.com/docs/protecting-applications', 'https://duo.com/docs/adminapi'],
  },
});
