import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'securitytrails',
  name: 'SecurityTrails',
  home: 'https://securitytrails.com/',
  secrets: [
    {
      id: 'securitytrails-api-key',
      name: 'SecurityTrails API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['security trails', 'securitytrails', 'security_trails', 'security-trails'],
      check: notWords,
      environmentVariable: 'SECURITYTRAILS_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          "SECURITYTRAILS_API_KEY = '<secret>'",
          'private static final String SECURITYTRAILS_API_KEY = "<secret>";',
        ],
        miss: [
          'SECURITYTRAILS_API_KEY=<[A-Za-z0-9]{8}>',
          'securitytrailsApiKey := os.Getenv("SECURITYTRAILS_API_KEY")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account, Credentials: make a key with a note of its use.',
        url: 'https://securitytrails.com/app/account/credentials',
      },
    ],
    check: [
      { text: 'Account, Quota & Usage counts the month’s calls.', url: 'https://securitytrails.com/app/account' },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Credentials: delete the key.', url: 'https://securitytrails.com/app/account/credentials' }],
    risks: ['Lookups are made at your cost.'],
    links: ['https://docs.securitytrails.com/docs/overview'],
  },
});
