import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'imgix',
  name: 'imgix',
  home: 'https://www.imgix.com/',
  secrets: [
    {
      id: 'imgix-api-key',
      name: 'imgix API key',
      keywords: ['ak_'],
      pattern: /ak_[0-9a-f]{64}/,
      near: ['imgix'],
      environmentVariable: 'IMGIX_API_KEY',
      sample: 'ak_[0-9a-f]{64}',
      examples: {
        match: ['imgix_api_key: <secret>', '"imgixApiKey": "<secret>"'],
        miss: ['IMGIX_API_KEY=<ak_[0-9a-f]{9}>', 'imgix_api_key: ${IMGIX_API_KEY}'],
      },
    },
    {
      id: 'imgix-secure-url-token',
      name: 'imgix secure URL token',
      pattern: /[A-Za-z0-9]{16}/,
      near: [
        'imgix_token',
        'imgixtoken',
        'imgix_secure',
        'imgixsecure',
        'imgix_sign',
        'imgixsign',
        'secureurltoken',
        'imgixclient',
      ],
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'IMGIX_SECURE_URL_TOKEN',
      sample: '[A-Za-z0-9]{16}',
      examples: {
        match: ["IMGIX_SECURE_URL_TOKEN = '<secret>'", '<add key="ImgixSecureUrlToken" value="<secret>" />'],
        miss: [
          'IMGIX_SECURE_URL_TOKEN=<[A-Za-z0-9]{8}>',
          'imgix_secure_url_token = os.environ["IMGIX_SECURE_URL_TOKEN"]',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key with the permissions it needs.', url: 'https://dashboard.imgix.com/api-keys' }],
    check: [{ text: 'Analytics of the sources.', url: 'https://dashboard.imgix.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'API Keys: disable or delete the key; a token: the source’s Security, generate a new one.',
        url: 'https://dashboard.imgix.com/api-keys',
      },
    ],
    risks: ['Assets and sources can be changed; with the token any rendering can be signed at your cost.'],
    links: ['https://docs.imgix.com/en-US/apis/management/overview', 'https://docs.imgix.com/'],
  },
});
