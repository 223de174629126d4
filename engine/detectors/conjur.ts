import { provider } from '../provider';

export default provider({
  id: 'conjur',
  name: 'CyberArk Conjur',
  home: 'https://www.conjur.org/',
  secrets: [
    // Host and user API keys have no fixed mark: lower-case letters and digits, 50 to 60 of them.
    {
      id: 'conjur-api-key',
      name: 'CyberArk Conjur API key',
      pattern: /[a-z0-9]{50,60}/,
      near: ['conjur_authn_api_key', 'conjurauthnapikey', 'conjur_api_key', 'conjurapikey', 'conjur'],
      reach: 100,
      entropy: 3.9,
      environmentVariable: 'CONJUR_AUTHN_API_KEY',
      sample: '[a-z0-9]{52}',
      examples: {
        match: ['CONJUR_AUTHN_API_KEY=<secret>', 'conjur login -i admin -p <secret>'],
        miss: ['CONJUR_AUTHN_API_KEY=<[a-z0-9]{12}>', 'CONJUR_APPLIANCE_URL=https://conjur.example.com'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Load a policy with a host for each program, and give it only the variables it reads; authenticators such as authn-k8s and authn-jwt do without a key.',
      },
    ],
    check: [
      {
        text: 'The audit log of the server has each authentication and fetch by role.',
        url: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/operations/cryptography/rotate-api-keys.html',
      },
    ],
    rotate: [
      { text: 'An identity has one API key: make a second host with the same grants, deploy it, delete the first.' },
    ],
    revoke: [
      { text: 'Rotate the host’s API key: the old one stops at once.', command: 'conjur host rotate-api-key -i HOST' },
    ],
    risks: ['All variables that the role may fetch: rotate those as well.'],
    links: [
      'https://docs.conjur.org/',
      'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_rotate_personal_api_key.htm',
    ],
  },
});
