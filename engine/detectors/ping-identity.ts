import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ping-identity',
  name: 'Ping Identity',
  home: 'https://www.pingidentity.com/',
  secrets: [
    {
      id: 'ping-identity-api-key',
      name: 'Ping Identity API key',
      pattern: /(?<![\w.~-])[A-Za-z0-9._~-]{28,48}(?![\w.~-])|(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])/,
      near: ['pingone', 'pingidentity', 'ping-identity', 'ping_identity'],
      check: notWords,
      environmentVariable: 'PING_IDENTITY_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['"pingIdentityApiKey": "<secret>",', 'pingIdentityApiKey := "<secret>"'],
        miss: ['PING_IDENTITY_API_KEY=<[0-9a-f]{9}>', 'const pingIdentityApiKey = process.env.PING_IDENTITY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.pingidentity.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.pingidentity.com/',
      },
    ],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://www.pingidentity.com/'],
  },
});
