import { provider } from '../provider';

export default provider({
  id: 'adyen',
  name: 'Adyen',
  home: 'https://www.adyen.com/',
  secrets: [
    {
      id: 'adyen-api-key',
      name: 'Adyen API key',
      keywords: ['AQE'],
      pattern: /AQE[A-Za-z0-9+/]{40,160}={0,2}-[A-Za-z0-9+/]{40,60}={0,2}-[A-Za-z0-9+/=<>(){}[\]^*.,;:&$#@!?~|%]{8,24}/,
      entropy: 4,
      environmentVariable: 'ADYEN_API_KEY',
      sample: 'AQE[A-Za-z0-9+/]{80}-[A-Za-z0-9+/]{43}=-[A-Za-z0-9]{16}',
      examples: {
        match: ["ADYEN_API_KEY = '<secret>'", '<add key="AdyenApiKey" value="<secret>" />'],
        miss: ['ADYEN_API_KEY=<AQE[A-Za-z0-9]{12}>', 'adyen_api_key: ${ADYEN_API_KEY}'],
      },
    },
    {
      id: 'adyen-hmac-key',
      name: 'Adyen HMAC key',
      pattern: /[0-9A-F]{64}/,
      near: ['adyen_hmac', 'adyenhmac', 'adyen-hmac', 'hmac_key_adyen'],
      environmentVariable: 'ADYEN_HMAC_KEY',
      sample: '[0-9A-F]{64}',
      examples: {
        match: ['adyen_hmac_key: <secret>', '"adyenHmacKey": "<secret>"'],
        miss: ['ADYEN_HMAC_KEY=<[0-9a-f]{9}>', 'ADYEN_HMAC_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Developers, API credentials: a credential for each program, with roles and allowed addresses.',
        url: 'https://ca-live.adyen.com/',
      },
    ],
    check: [
      {
        text: 'Developers, API logs; the audit log tells of changes.',
        url: 'https://docs.adyen.com/development-resources/logs-resources/api-logs/',
      },
    ],
    rotate: [{ text: 'Generate a new key: the old one stays valid for 24 hours, deploy the new one in that time.' }],
    revoke: [
      {
        text: 'API credentials, the credential, switch it off or generate a new key.',
        url: 'https://ca-live.adyen.com/',
      },
    ],
    risks: ['Payments can be made, captured and refunded; with the HMAC key notifications can be forged.'],
    links: [
      'https://docs.adyen.com/development-resources/api-credentials/',
      'https://docs.adyen.com/development-resources/webhooks/secure-webhooks/verify-hmac-signatures/',
    ],
  },
});
