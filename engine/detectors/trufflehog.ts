import { provider } from '../provider';

export default provider({
  id: 'trufflehog',
  name: 'TruffleHog Enterprise',
  home: 'https://trufflesecurity.com/',
  secrets: [
    {
      id: 'trufflehog-secret',
      name: 'TruffleHog Enterprise secret',
      keywords: ['thog-secret-'],
      pattern: /thog-secret-[0-9a-f]{32}/,
      environmentVariable: 'TRUFFLEHOG_SECRET',
      sample: 'thog-secret-[0-9a-f]{32}',
      examples: {
        match: ['TRUFFLEHOG_SECRET=<secret>', '"X-Thog-Secret": "<secret>"'],
        miss: ['TRUFFLEHOG_KEY=<thog-key-[0-9a-f]{16}>', 'TRUFFLEHOG_SECRET=<thog-secret-[0-9a-f]{6}>'],
      },
    },
    {
      id: 'trufflehog-key-id',
      name: 'TruffleHog Enterprise key id',
      keywords: ['thog-key-'],
      pattern: /thog-key-[0-9a-f]{16}(?![\w-])/,
      confidence: 'possible',
      pairs: 'trufflehog-secret',
      publicHalf: 'KEY_ID',
      environmentVariable: 'THOG_KEY_ID',
      sample: 'thog-key-[0-9a-f]{16}',
      examples: {
        match: ['thog_key_id: <secret>', '"thogKeyId": "<secret>",'],
        miss: ['THOG_KEY_ID=<thog-key-[0-9a-f]{5}>', 'THOG_KEY_ID=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Generate a key and secret in the dashboard’s settings.', url: 'https://docs.trufflesecurity.com/' },
    ],
    check: [{ text: 'Scanners and audit log of the dashboard.', url: 'https://docs.trufflesecurity.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Dashboard, API keys: delete the pair.', url: 'https://docs.trufflesecurity.com/' }],
    risks: ['Findings, and with them where other secrets lie, can be read.'],
    links: ['https://docs.trufflesecurity.com/', 'https://trufflesecurity.com/'],
  },
});
