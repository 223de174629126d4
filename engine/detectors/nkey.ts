import { provider } from '../provider';

export default provider({
  id: 'nkey',
  name: 'NATS',
  home: 'https://nats.io/',
  secrets: [
    {
      id: 'nkey-seed',
      name: 'NATS NKEY seed',
      pattern: /S[AUCNOX][A-Z2-7]{56}/,
      near: ['nkey', 'nats', 'user.nk'],
      reach: 200,
      entropy: 3.8,
      confidence: 'likely',
      environmentVariable: 'NKEY_SEED',
      sample: 'SUA[A-Z2-7]{55}',
      examples: {
        match: ['NKEY_SEED=<secret>', '-----BEGIN USER NKEY SEED-----\n<secret>\n------END USER NKEY SEED------'],
        miss: ['NKEY_PUBLIC=<U[A-Z2-7]{55}>', 'NKEY_SEED=<SUA[A-Z2-7]{9}>'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a user key with few permissions.', url: 'https://docs.nats.io/using-nats/nats-tools/nsc' }],
    check: [
      {
        text: 'The system account’s events list connections by user.',
        url: 'https://docs.nats.io/running-a-nats-service/configuration/sys_accounts',
      },
    ],
    rotate: [{ text: 'Add a second user, move the clients, delete the first.' }],
    revoke: [
      {
        text: 'Revoke the user’s public key and push the account.',
        url: 'https://docs.nats.io/using-nats/nats-tools/nsc/revocation',
      },
    ],
    risks: ['Messages can be read and sent with the user’s permissions; an operator’s or account’s seed makes users.'],
    links: ['https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth'],
  },
});
