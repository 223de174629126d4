import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'docusign',
  name: 'DocuSign',
  home: 'https://www.docusign.com/',
  secrets: [
    {
      id: 'docusign-client-secret',
      name: 'DocuSign client secret',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      near: [
        'docusign',
        'docusign_secret',
        'docusignsecret',
        'docusign_client_secret',
        'docusignclientsecret',
        'docusign_api_secret',
        'docusign-secret',
        'docusign_key',
        'docusignkey',
      ],
      entropy: 2.9,
      environmentVariable: 'DOCUSIGN_CLIENT_SECRET',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['docusign_client_secret: <secret>', 'private static final String DOCUSIGN_CLIENT_SECRET = "<secret>";'],
        miss: ['DOCUSIGN_CLIENT_SECRET=<[0-9a-f]{9}>', 'docusign_client_secret = os.environ["DOCUSIGN_CLIENT_SECRET"]'],
      },
    },
    vendorJwt({
      id: 'docusign-access-token',
      name: 'DocuSign access token',
      near: [
        'docusign',
        'docusign_secret',
        'docusignsecret',
        'docusign_client_secret',
        'docusignclientsecret',
        'docusign_api_secret',
        'docusign-secret',
        'docusign_key',
        'docusignkey',
      ],
      environmentVariable: 'DOCUSIGN_ACCESS_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Apps and Keys: add an app; prefer the JWT grant with an RSA key pair.',
        url: 'https://admindemo.docusign.com/apps-and-keys',
      },
    ],
    check: [{ text: 'API request logs and the account’s audit logs.', url: 'https://support.docusign.com/' }],
    rotate: [{ text: 'An app may have several secret keys: add one, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Apps and Keys, the app, Secret Keys: delete the key.',
        url: 'https://admindemo.docusign.com/apps-and-keys',
      },
    ],
    risks: ['With a code or refresh token envelopes can be sent and documents read in the user’s name.'],
    links: [
      'https://developers.docusign.com/platform/auth/',
      'https://developers.docusign.com/platform/configure-app/',
    ],
  },
});
