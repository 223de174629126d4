import { provider } from '../provider';

export default provider({
  id: 'arcjet',
  name: 'Arcjet',
  home: 'https://arcjet.com/',
  secrets: [
    {
      id: 'arcjet-key',
      name: 'Arcjet site key',
      keywords: ['ajkey_'],
      pattern: /ajkey_[a-z0-9]{26}/,
      environmentVariable: 'ARCJET_KEY',
      sample: 'ajkey_[a-z0-9]{26}',
      examples: {
        match: ['ARCJET_KEY=<secret>', "arcjet({ key: '<secret>', rules: [] })"],
        miss: ['ARCJET_KEY=<ajkey_[a-z0-9]{8}>', 'ARCJET_KEY=$KEY'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Each site has a key, under SDK configuration.', url: 'https://app.arcjet.com/' }],
    check: [{ text: 'The site’s requests page shows decisions.', url: 'https://app.arcjet.com/' }],
    rotate: [{ text: 'Make a new site, deploy its key, delete the first; or ask for a new key.' }],
    revoke: [{ text: 'Delete the site, or have the key rotated.', url: 'https://docs.arcjet.com/' }],
    risks: ['Requests count against your plan, and your protection can be probed.'],
    links: ['https://docs.arcjet.com/', 'https://docs.arcjet.com/environment'],
  },
});
