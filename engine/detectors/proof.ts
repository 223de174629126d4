import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'proof',
  name: 'Proof (Notarize)',
  home: 'https://www.proof.com/',
  secrets: [
    {
      id: 'proof-api-key',
      name: 'Proof API key',
      keywords: ['prf_'],
      pattern: /prf_(?:cli_)?(?:test_)?[A-Za-z0-9_-]{20,80}(?![\w-])/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'PROOF_API_KEY',
      sample: 'prf_test_[A-Za-z0-9]{40}',
      examples: {
        match: ['PROOF_API_KEY=<secret>', 'private static final String PROOF_API_KEY = "<secret>";'],
        miss: ['PROOF_API_KEY=<prf_[a-z]{9}>', 'const proofApiKey = process.env.PROOF_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, API: make a key for one environment.', url: 'https://app.proof.com/' }],
    check: [{ text: 'Transactions list what was made through the API.', url: 'https://app.proof.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, API, delete.', url: 'https://app.proof.com/' }],
    risks: ['Signed and notarized documents can be read, transactions made.'],
    links: ['https://dev.proof.com/'],
  },
});
