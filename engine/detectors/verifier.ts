import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'verifier',
  name: 'Verifier',
  home: 'https://verifier.meetchopra.com/',
  secrets: [
    {
      id: 'verifier-api-key',
      name: 'Verifier API key',
      pattern: /[0-9a-z]{96}/,
      near: ['verifier_api', 'verifierapi', 'verifier.meetchopra.com'],
      named: ['verifier'],
      check: notWords,
      environmentVariable: 'VERIFIER_API_KEY',
      sample: '[a-z0-9]{96}',
      examples: {
        match: ['client = Client(verifier_api_key="<secret>")', "const verifierApiKey = '<secret>';"],
        miss: ['VERIFIER_API_KEY=<[0-9a-f]{9}>', 'verifierApiKey := os.Getenv("VERIFIER_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://verifier.meetchopra.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://verifier.meetchopra.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://verifier.meetchopra.com/'],
  },
});
