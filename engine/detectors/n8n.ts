import { jwtSample, jwtWith } from '../checks/jwt';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'n8n',
  name: 'n8n',
  home: 'https://n8n.io/',
  secrets: [
    {
      id: 'n8n-api-key',
      name: 'n8n API key',
      keywords: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.'],
      pattern: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJ[\w-]{60,400}\.[\w-]{43}(?![\w-])/,
      after: 600,
      check: jwtWith(({ payload }) => payload.iss === 'n8n'),
      environmentVariable: 'N8N_API_KEY',
      sample: jwtSample(
        '{"sub":"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}","iss":"n8n","aud":"public-api","iat":17[0-9]{8}}',
      ),
      examples: {
        match: ['N8N_API_KEY=<secret>', 'private static final String N8N_API_KEY = "<secret>";'],
        miss: ['N8N_API_KEY=<eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.[a-z]{9}>', 'n8n_api_key: ${N8N_API_KEY}'],
      },
    },
    {
      id: 'n8n-encryption-key',
      name: 'n8n encryption key',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{32}(?![A-Za-z0-9+\/=])|[0-9a-f]{48,64}/,
      near: ['n8n_encryption', 'n8nencryption'],
      reach: 24,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'N8N_ENCRYPTION_KEY',
      sample: '[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['export N8N_ENCRYPTION_KEY="<secret>"', "const n8nEncryptionKey = '<secret>';"],
        miss: ['N8N_ENCRYPTION_KEY=<[0-9a-f]{9}>', 'n8nEncryptionKey := os.Getenv("N8N_ENCRYPTION_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, n8n API: make a key with scopes and an expiry.',
        url: 'https://docs.n8n.io/api/authentication/',
      },
    ],
    check: [
      {
        text: 'Executions list what ran; log streaming (Enterprise) has the audit events.',
        url: 'https://docs.n8n.io/log-streaming/',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Settings, n8n API, delete.', url: 'https://docs.n8n.io/api/authentication/' }],
    risks: [
      'Workflows can be read, changed and run; with the encryption key a copy of the database opens all stored credentials.',
    ],
    links: [
      'https://docs.n8n.io/api/authentication/',
      'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
    ],
  },
});
