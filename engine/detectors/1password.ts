import { base64Json, base64JsonSample } from '../checks/base64-json';
import { provider } from '../provider';

export default provider({
  id: '1password',
  name: '1Password',
  home: 'https://1password.com/',
  secrets: [
    {
      id: '1password-service-account-token',
      name: '1Password service account token',
      keywords: ['ops_eyJ'],
      pattern: /ops_eyJ[A-Za-z0-9_-]{80,1600}={0,2}(?![\w-])/,
      after: 1640,
      check: base64Json(['email', 'muk'], 4),
      environmentVariable: 'OP_SERVICE_ACCOUNT_TOKEN',
      sample: base64JsonSample(
        'ops_',
        '{"signInAddress":"my.1password.com","userAuth":{"method":"SRPg-4096","alg":"PBES2g-HS256","iterations":650000,"salt":"[A-Za-z0-9_-]{22}"},"email":"[a-z0-9]{13}@1passwordserviceaccounts.com","srpX":"[0-9a-f]{64}","muk":{"alg":"A256GCM","k":"[A-Za-z0-9_-]{43}"}}',
        'url',
      ),
      examples: {
        match: ['OP_SERVICE_ACCOUNT_TOKEN=<secret>', 'client = await Client.authenticate(auth="<secret>")'],
        miss: ['OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ', 'OP_SERVICE_ACCOUNT_TOKEN=op://vault/item/field'],
      },
    },
    {
      id: '1password-secret-key',
      name: '1Password Secret Key',
      keywords: ['A3-'],
      pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![\w-])/,
      entropy: 3.4,
      environmentVariable: 'OP_SECRET_KEY',
      sample: 'A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
      examples: {
        match: [
          'Secret Key: <secret>',
          'OP_SECRET_KEY=<A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}>',
        ],
        miss: ['paper: A3-SIZE', 'OP_SECRET_KEY=<A3-[A-Z0-9]{6}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account with access to the vaults it needs and an expiry.',
        url: 'https://developer.1password.com/docs/service-accounts/get-started/',
      },
    ],
    check: [
      {
        text: 'The service account’s usage report lists the items it read.',
        url: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
      },
    ],
    rotate: [
      {
        text: 'Rotate the token and let the old one live for the time you need to deploy.',
        url: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
      },
    ],
    revoke: [
      {
        text: 'Developer Tools, Service Accounts, revoke the token. A Secret Key is replaced in the account’s profile.',
        url: 'https://my.1password.com/developer-tools',
      },
    ],
    risks: ['All items of the vaults can be read: rotate those as well.'],
    links: [
      'https://developer.1password.com/docs/service-accounts/security/',
      'https://support.1password.com/secret-key/',
    ],
  },
});
