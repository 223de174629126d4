import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fernet',
  name: 'Fernet',
  home: 'https://github.com/fernet/spec',
  secrets: [
    {
      id: 'fernet-key',
      name: 'Fernet key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}=(?![\w=-])/,
      near: ['fernet'],
      check: notWords,
      environmentVariable: 'FERNET_API_KEY',
      sample: '[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: ['fernetApiKey := "<secret>"', '"fernetApiKey": "<secret>",'],
        miss: ['FERNET_API_KEY=<[0-9a-f]{9}>', 'FERNET_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a new key with the library’s own generator, one for each program.',
        url: 'https://github.com/fernet/spec',
      },
    ],
    check: [{ text: 'Find out who could have read the old key, and what it protects.' }],
    rotate: [{ text: 'Let programs read with the old and the new key for a while, write with the new one only.' }],
    revoke: [{ text: 'Encrypt again what the old key protects; then throw it away.' }],
    risks: ['Everything that was encrypted or signed with the key can be read, and forged.'],
    links: ['https://github.com/fernet/spec'],
  },
});
