import { provider } from '../provider';

export default provider({
  id: 'aikido',
  name: 'Aikido Security',
  home: 'https://www.aikido.dev/',
  secrets: [
    {
      id: 'aikido-client-secret',
      name: 'Aikido API client secret',
      keywords: ['AIK_SECRET_'],
      pattern: /AIK_SECRET_[A-Za-z0-9]{60,68}/,
      environmentVariable: 'AIKIDO_CLIENT_SECRET',
      sample: 'AIK_SECRET_[A-Za-z0-9]{64}',
      examples: {
        match: ['AIKIDO_CLIENT_SECRET=<secret>', "client_secret: '<secret>'"],
        miss: ['AIKIDO_CLIENT_ID=<AIK_CLIENT_[A-Za-z0-9]{24}>', 'AIKIDO_CLIENT_SECRET=<AIK_SECRET_[A-Za-z0-9]{8}>'],
      },
    },
    {
      id: 'aikido-ci-token',
      name: 'Aikido CI token',
      keywords: ['AIK_CI_'],
      pattern: /AIK_CI_[A-Za-z0-9]{20,48}/,
      environmentVariable: 'AIKIDO_API_KEY',
      sample: 'AIK_CI_[A-Za-z0-9]{44}',
      examples: {
        match: ['AIKIDO_API_KEY=<secret>', 'aikido-api-client --apikey <secret>'],
        miss: ['AIKIDO_API_KEY=<AIK_CI_[A-Za-z0-9]{8}>', 'AIKIDO_API_KEY=${{ secrets.AIKIDO }}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a client or CI token in the settings with the scopes it needs.',
        url: 'https://app.aikido.dev/settings/integrations/api/aikido/rest',
      },
    ],
    check: [{ text: 'The activity log of the workspace lists changes.', url: 'https://app.aikido.dev/' }],
    rotate: [{ text: 'Create a second credential, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the client or token where it was made.',
        url: 'https://app.aikido.dev/settings/integrations/api/aikido/rest',
      },
    ],
    risks: ['The weaknesses of your code and clouds can be read.'],
    links: ['https://apidocs.aikido.dev/', 'https://help.aikido.dev/'],
  },
});
