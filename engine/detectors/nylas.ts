import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nylas',
  name: 'Nylas',
  home: 'https://www.nylas.com/',
  secrets: [
    {
      id: 'nylas-api-key',
      name: 'Nylas API key',
      keywords: ['nyk_'],
      pattern: /nyk_(?:v0_)?[A-Za-z0-9]{30,68}/,
      environmentVariable: 'NYLAS_API_KEY',
      sample: 'nyk_v0_[A-Za-z0-9]{64}',
      examples: {
        match: ["NYLAS_API_KEY = '<secret>'", "const nylasApiKey = '<secret>';"],
        miss: ['NYLAS_API_KEY=<nyk_v0_[a-z]{9}>', 'nylas_api_key = os.environ["NYLAS_API_KEY"]'],
      },
    },
    {
      id: 'nylas-api-key-legacy',
      name: 'Nylas client secret or key (version 2)',
      pattern: /[A-Za-z0-9]{30}/,
      near: ['nylas'],
      check: notWords,
      environmentVariable: 'NYLAS_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['<NylasClientSecret><secret></NylasClientSecret>', 'nylasClientSecret := "<secret>"'],
        miss: ['NYLAS_CLIENT_SECRET=<[0-9a-f]{6}>', 'const nylasClientSecret = process.env.NYLAS_CLIENT_SECRET;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a key with an expiry, in an application of its own.', url: 'https://dashboard-v3.nylas.com/' },
    ],
    check: [{ text: 'The dashboard’s logs list calls.', url: 'https://dashboard-v3.nylas.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API Keys, delete.', url: 'https://dashboard-v3.nylas.com/' }],
    risks: ['Mail, calendars and contacts of all connected users can be read and written.'],
    links: ['https://developer.nylas.com/docs/v3/auth/'],
  },
});
