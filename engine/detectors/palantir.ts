import { jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'palantir',
  name: 'Palantir Foundry',
  home: 'https://www.palantir.com/',
  secrets: [
    // The first claim is `plntr`.
    {
      id: 'palantir-token',
      name: 'Palantir Foundry token',
      keywords: ['eyJwbG50ciI6'],
      pattern: /(?:eyJ[A-Za-z0-9_-]{10,100}\.)?eyJwbG50ciI6[A-Za-z0-9_-]{20,600}(?:\.[A-Za-z0-9_-]{40,700})?(?![\w-])/,
      before: 104,
      after: 1300,
      environmentVariable: 'FOUNDRY_TOKEN',
      sample: jwtSample('{"plntr":"[A-Za-z0-9+/]{22}==","jti":"[A-Za-z0-9+/]{22}==","alg":"ES256"}'),
      examples: {
        match: ['FOUNDRY_TOKEN=<secret>', 'foundry_token: <secret>'],
        miss: ['FOUNDRY_TOKEN=<eyJwbG50ciI6[0-9a-f]{5}>', 'token = os.environ["FOUNDRY_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.palantir.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.palantir.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.palantir.com/docs/foundry/platform-security-third-party/user-generated-tokens/'],
  },
});
