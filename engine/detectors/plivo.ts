import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'plivo',
  name: 'Plivo',
  home: 'https://www.plivo.com/',
  secrets: [
    {
      id: 'plivo-auth-token',
      name: 'Plivo auth token',
      pattern:
        /[A-Za-z0-9+/]{55}=|(?<![\w+\/])[A-Za-z0-9+\/]{38,44}(?![\w+\/])|(?<![\w+\/-])[A-Za-z0-9+\/_-]{40}(?![\w+\/-])/,
      near: ['plivo'],
      entropy: 4.2,
      check: notWords,
      environmentVariable: 'PLIVO_AUTH_TOKEN',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['plivo_auth_token: <secret>', 'plivoAuthToken := "<secret>"'],
        miss: ['PLIVO_AUTH_TOKEN=<[A-Za-z0-9]{8}>', 'plivo_auth_token: ${PLIVO_AUTH_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Use a subaccount with its own id and token for each program.',
        url: 'https://console.plivo.com/dashboard/',
      },
    ],
    check: [{ text: 'Logs of messages and calls.', url: 'https://console.plivo.com/sms/logs/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Console, Account, regenerate the auth token.', url: 'https://console.plivo.com/dashboard/' }],
    risks: ['Messages and calls at your cost, reading of logs.'],
    links: ['https://www.plivo.com/docs/account/', 'https://www.plivo.com/docs/'],
  },
});
