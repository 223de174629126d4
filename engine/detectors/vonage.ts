import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'vonage',
  name: 'Vonage (Nexmo)',
  home: 'https://www.vonage.com/',
  secrets: [
    {
      id: 'vonage-api-secret',
      name: 'Vonage API secret',
      pattern: /[A-Za-z0-9]{16}/,
      near: ['vonage', 'nexmo'],
      entropy: 3.3,
      check: notWords,
      environmentVariable: 'VONAGE_API_SECRET',
      sample: '[A-Za-z0-9]{16}',
      examples: {
        match: ["VONAGE_API_SECRET = '<secret>'", 'private static final String VONAGE_API_SECRET = "<secret>";'],
        miss: ['VONAGE_API_SECRET=<[A-Za-z0-9]{8}>', 'vonage_api_secret = os.environ["VONAGE_API_SECRET"]'],
      },
    },
    {
      id: 'vonage-signature-secret',
      name: 'Vonage signature secret',
      pattern: /[A-Za-z0-9]{32,64}/,
      near: ['vonage_signature', 'vonagesignature', 'nexmo_signature', 'nexmosignature'],
      named: ['nexmo', 'vonage'],
      check: notWords,
      environmentVariable: 'VONAGE_SIGNATURE_SECRET',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: [
          'export VONAGE_SIGNATURE_SECRET="<secret>"',
          'private static final String VONAGE_SIGNATURE_SECRET = "<secret>";',
        ],
        miss: ['VONAGE_SIGNATURE_SECRET=<[A-Za-z0-9]{8}>', 'vonage_signature_secret: ${VONAGE_SIGNATURE_SECRET}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'An account has up to two secrets; use applications with their own private key where you can.',
        url: 'https://dashboard.nexmo.com/settings',
      },
    ],
    check: [{ text: 'Usage and the log of messages and calls.', url: 'https://dashboard.nexmo.com/' }],
    rotate: [{ text: 'Create the second secret, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'API settings, revoke the secret; with the API: DELETE /accounts/{key}/secrets/{id}.',
        url: 'https://dashboard.nexmo.com/settings',
      },
    ],
    prevent: [
      {
        text: 'Application keys (a private key that signs short-lived JWTs) instead of API key and secret; an IP allowlist for SMS.',
        url: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
      },
    ],
    risks: ['Messages and calls at your cost, reading of messages.'],
    links: [
      'https://developer.vonage.com/en/account/secret-management',
      'https://developer.vonage.com/en/concepts/guides/authentication',
    ],
  },
});
