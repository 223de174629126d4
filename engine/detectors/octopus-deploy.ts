import { provider } from '../provider';

export default provider({
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  home: 'https://octopus.com/',
  secrets: [
    {
      id: 'octopus-deploy-api-key',
      name: 'Octopus Deploy API key',
      keywords: ['API-'],
      pattern: /API-[A-Z0-9]{25,34}(?![\w-])/,
      after: 48,
      entropy: 3.4,
      environmentVariable: 'OCTOPUS_API_KEY',
      sample: 'API-[A-Z0-9]{30}',
      examples: {
        match: ['OCTOPUS_API_KEY=<secret>', 'X-Octopus-ApiKey: <secret>'],
        miss: ['OCTOPUS_API_KEY=<API-[A-Z0-9]{6}>', '# API-DOCUMENTATION'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a service account with a team of its own and create its API key with an expiry; OpenID Connect does without one.',
        url: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
      },
    ],
    check: [
      {
        text: 'The audit log lists what the account did.',
        url: 'https://octopus.com/docs/security/users-and-teams/auditing',
      },
    ],
    rotate: [{ text: 'Create a second key, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Profile, My API Keys, revoke.',
        url: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
      },
    ],
    risks: ['Deployments can be started and variables of projects read.'],
    links: [
      'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
      'https://octopus.com/docs/security/users-and-teams/auditing',
    ],
  },
});
