import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mintlify',
  name: 'Mintlify',
  home: 'https://mintlify.com/',
  secrets: [
    {
      id: 'mintlify-api-key',
      name: 'Mintlify API key',
      keywords: ['mint_'],
      pattern: /mint_(?:dsc_)?[A-Za-z0-9]{20,48}/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'MINTLIFY_API_KEY',
      sample: 'mint_[A-Za-z0-9]{24}',
      examples: {
        match: ['MINTLIFY_API_KEY=<secret>', 'mintlifyKey: "<secret>"'],
        miss: ['MINTLIFY_API_KEY=<mint_[a-z]{9}>', 'color: mint_green'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an admin key for servers; the assistant’s key is public.',
        url: 'https://dashboard.mintlify.com/settings/organization/api-keys',
      },
    ],
    check: [{ text: 'The dashboard lists updates.', url: 'https://dashboard.mintlify.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://dashboard.mintlify.com/settings/organization/api-keys' }],
    risks: ['Documentation can be deployed and agents run in your name.'],
    links: ['https://mintlify.com/docs/api-reference/introduction'],
  },
});
