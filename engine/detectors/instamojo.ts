import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'instamojo',
  name: 'Instamojo',
  home: 'https://www.instamojo.com/',
  secrets: [
    {
      id: 'instamojo-auth-token',
      name: 'Instamojo auth token',
      pattern: /[A-Za-z0-9]{40}|[0-9a-f]{32}/,
      near: ['instamojo'],
      check: notWords,
      environmentVariable: 'INSTAMOJO_AUTH_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['instamojo_auth_token: <secret>', 'client = Client(instamojo_auth_token="<secret>")'],
        miss: ['INSTAMOJO_AUTH_TOKEN=<[0-9a-f]{9}>', 'const instamojoAuthToken = process.env.INSTAMOJO_AUTH_TOKEN;'],
      },
    },
    {
      id: 'instamojo-client-secret',
      name: 'Instamojo client secret',
      pattern: /[A-Za-z0-9]{128}/,
      near: ['instamojo'],
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'INSTAMOJO_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{128}',
      examples: {
        match: ['INSTAMOJO_CLIENT_SECRET=<secret>', '<InstamojoClientSecret><secret></InstamojoClientSecret>'],
        miss: [
          'INSTAMOJO_CLIENT_SECRET=<[A-Za-z0-9]{8}>',
          'const instamojoClientSecret = process.env.INSTAMOJO_CLIENT_SECRET;',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'API & Plugins: generate credentials for each program.', url: 'https://www.instamojo.com/integrations' },
    ],
    check: [{ text: 'Payments and refunds of the account.', url: 'https://www.instamojo.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'API & Plugins: reset the credentials.', url: 'https://www.instamojo.com/integrations' }],
    risks: ['Payment requests and refunds can be made, buyers’ data read.'],
    links: ['https://docs.instamojo.com/'],
  },
});
