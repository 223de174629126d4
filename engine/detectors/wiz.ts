import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wiz',
  name: 'Wiz',
  home: 'https://www.wiz.io/',
  secrets: [
    {
      id: 'wiz-client-secret',
      name: 'Wiz service account secret',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['wiz_client', 'wiz-client', 'wiz_secret', 'wiz.io', 'wiz_api', 'wizclient', 'wizsecret', 'wizapi'],
      named: ['wiz'],
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'WIZ_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['wiz_client_secret: <secret>', '<add key="WizClientSecret" value="<secret>" />'],
        miss: ['WIZ_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'const wizClientSecret = process.env.WIZ_CLIENT_SECRET;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Service Accounts: add one with few scopes and projects, and an expiry.',
        url: 'https://app.wiz.io/settings/service-accounts',
      },
    ],
    check: [{ text: 'The audit log lists calls by service account.', url: 'https://app.wiz.io/settings/audit-log' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Service Accounts: rotate the secret or delete the account.',
        url: 'https://app.wiz.io/settings/service-accounts',
      },
    ],
    risks: ['What is known of the weaknesses of all connected clouds can be read.'],
    links: ['https://docs.wiz.io/'],
  },
});
