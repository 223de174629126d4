import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'unkey',
  name: 'Unkey',
  home: 'https://www.unkey.com/',
  secrets: [
    {
      id: 'unkey-root-key',
      name: 'Unkey root key',
      keywords: ['unkey_'],
      pattern: /unkey_[A-Za-z0-9]{20,32}(?![\w-])/,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'UNKEY_ROOT_KEY',
      sample: 'unkey_3Z[A-Za-z0-9]{20}',
      examples: {
        match: ['unkey_root_key: <secret>', 'private static final String UNKEY_ROOT_KEY = "<secret>";'],
        miss: ['UNKEY_ROOT_KEY=<unkey_[A-Za-z0-9]{5}>', 'unkey_root_key: ${UNKEY_ROOT_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a root key with the permissions it needs on one API.',
        url: 'https://app.unkey.com/settings/root-keys',
      },
    ],
    check: [{ text: 'The workspace’s audit logs.', url: 'https://app.unkey.com/audit' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Settings, Root Keys: delete the key.', url: 'https://app.unkey.com/settings/root-keys' }],
    risks: ['Keys of your API can be made, changed and deleted.'],
    links: ['https://www.unkey.com/docs/security/root-keys', 'https://www.unkey.com/docs'],
  },
});
