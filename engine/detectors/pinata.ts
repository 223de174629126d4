import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pinata',
  name: 'Pinata',
  home: 'https://pinata.cloud/',
  secrets: [
    {
      id: 'pinata-api-secret',
      name: 'Pinata API secret',
      pattern: /[0-9a-z]{64}/,
      near: ['pinata'],
      pairs: 'pinata-api-key',
      check: notWords,
      environmentVariable: 'PINATA_API_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['PINATA_API_SECRET=<secret>', '"pinataApiSecret": "<secret>"'],
        miss: ['PINATA_API_SECRET=<[0-9a-f]{9}>', 'pinata_api_secret = os.environ["PINATA_API_SECRET"]'],
      },
    },
    {
      id: 'pinata-api-key',
      name: 'Pinata API key',
      pattern: /[0-9a-f]{20}/,
      near: ['pinata'],
      reach: 60,
      pairs: 'pinata-api-secret',
      environmentVariable: 'PINATA_API_KEY',
      sample: '[0-9a-f]{20}',
      examples: {
        match: ["PINATA_API_KEY = '<secret>'", '<PinataApiKey><secret></PinataApiKey>'],
        miss: ['PINATA_API_KEY=<[0-9a-f]{9}>', 'PINATA_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'pinata-jwt',
      name: 'Pinata JWT',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.'],
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJ[A-Za-z0-9_-]{200,1400}\.[A-Za-z0-9_-]{43}(?![\w-])/,
      after: 1500,
      near: ['pinata'],
      environmentVariable: 'PINATA_JWT',
      sample: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ[A-Za-z0-9_-]{600}.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]',
      examples: {
        match: ['pinata_jwt: <secret>', "const pinataJwt = '<secret>';"],
        miss: ['PINATA_JWT=<eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ[a-z]{9}>', 'PINATA_JWT=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['pinata-jwt'], url: 'https://api.pinata.cloud/data/testAuthentication', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"message"'] }, source: 'https://docs.pinata.cloud/account-management/api-keys' }],
    create: [
      {
        text: 'API Keys: make a key with chosen endpoints and a number of uses.',
        url: 'https://app.pinata.cloud/developers/api-keys',
      },
    ],
    check: [
      {
        text: 'The list shows how often each key was used; files show when they were pinned.',
        url: 'https://app.pinata.cloud/developers/api-keys',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'API Keys: revoke the key.', url: 'https://app.pinata.cloud/developers/api-keys' }],
    risks: ['Files can be pinned at your cost, yours unpinned and private ones read.'],
    links: ['https://docs.pinata.cloud/account-management/api-keys'],
  },
});
