import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'helpscout',
  name: 'Help Scout',
  home: 'https://www.helpscout.com/',
  secrets: [
    {
      id: 'helpscout-app-secret',
      name: 'Help Scout OAuth application secret',
      pattern: /[A-Za-z0-9]{24,64}/,
      near: ['helpscout', 'help_scout', 'help-scout'],
      check: notWords,
      environmentVariable: 'HELPSCOUT_APP_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["HELPSCOUT_APP_SECRET = '<secret>'", 'helpscoutAppSecret := "<secret>"'],
        miss: ['HELPSCOUT_APP_SECRET=<[A-Za-z0-9]{8}>', 'helpscout_app_secret: ${HELPSCOUT_APP_SECRET}'],
      },
    },
    {
      id: 'helpscout-docs-api-key',
      name: 'Help Scout API key',
      pattern: /[0-9a-z]{40}/,
      near: [
        'helpscout_api',
        'helpscoutapi',
        'helpscout_docs',
        'helpscoutdocs',
        'helpscout',
        'help_scout',
        'help-scout',
      ],
      check: notWords,
      environmentVariable: 'HELPSCOUT_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['export HELPSCOUT_API_KEY="<secret>"', '"helpscoutApiKey": "<secret>"'],
        miss: ['HELPSCOUT_API_KEY=<[0-9a-f]{9}>', 'helpscout_api_key: ${HELPSCOUT_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Your profile, My Apps: make an app for each program; its secret goes with a user’s rights.',
        url: 'https://secure.helpscout.net/authentication/authorizations/',
      },
    ],
    check: [
      {
        text: 'Conversations show in their history which app or user changed them.',
        url: 'https://secure.helpscout.net/',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'My Apps: delete the app or make its secret anew.',
        url: 'https://secure.helpscout.net/authentication/authorizations/',
      },
    ],
    risks: ['Customers’ conversations can be read, answered and deleted.'],
    links: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
  },
});
