import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'protocols-io',
  name: 'protocols.io',
  home: 'https://www.protocols.io/',
  secrets: [
    {
      id: 'protocols-io-api-key',
      name: 'protocols.io API key',
      pattern: /[0-9a-z]{64}/,
      near: ['protocolsio', 'protocols-io', 'protocols_io'],
      named: ['protocols'],
      check: notWords,
      environmentVariable: 'PROTOCOLS_IO_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['protocols-io-api-key: <secret>', 'PROTOCOLS_IO_API_KEY=<secret>'],
        miss: ['PROTOCOLS_IO_API_KEY=<[0-9a-f]{9}>', 'const protocolsIoApiKey = process.env.PROTOCOLS_IO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.protocols.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.protocols.io/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.protocols.io/'],
  },
});
