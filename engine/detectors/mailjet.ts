import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mailjet',
  name: 'Mailjet',
  home: 'https://www.mailjet.com/',
  secrets: [
    {
      id: 'mailjet-secret-key',
      name: 'Mailjet secret key',
      pattern: /[A-Za-z0-9]{88}|[A-Za-z0-9]{32}/,
      near: ['mailjet', 'mj_apikey_private', 'mjapikeyprivate'],
      check: notWords,
      environmentVariable: 'MJ_APIKEY_PRIVATE',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'MJ_APIKEY_PRIVATE=<secret>',
          "mailjet.apiConnect('<[0-9a-f]{32}>', '<secret>')",
          '"mailjetSecret": "<secret>"',
        ],
        miss: ['MJ_APIKEY_PRIVATE=<[0-9a-f]{9}>', 'MAILJET_API_SECRET=your-secret'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a sub-account with its own key pair for each program.',
        url: 'https://app.mailjet.com/account/apikeys',
      },
    ],
    check: [{ text: 'Statistics and message history by key.', url: 'https://app.mailjet.com/stats' }],
    rotate: [
      {
        text: 'Give the program a sub-account’s key, deploy it, then regenerate the leaked secret or make its sub-account inactive.',
      },
    ],
    revoke: [
      {
        text: 'API key management: regenerate the secret key, or set the sub-account’s key inactive (it can be made active again).',
        url: 'https://app.mailjet.com/account/apikeys',
      },
    ],
    prevent: [
      {
        text: 'A sub-account with keys of its own for each program: the main account’s keys stay out of code.',
        url: 'https://dev.mailjet.com/email/guides/',
      },
    ],
    risks: ['Mail and SMS in your name; contacts and statistics can be read.'],
    links: [
      'https://dev.mailjet.com/email/guides/',
      'https://documentation.mailjet.com/hc/en-us/articles/360043229473',
    ],
  },
});
