import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mailerlite',
  name: 'MailerLite',
  home: 'https://www.mailerlite.com/',
  secrets: [
    {
      id: 'mailerlite-api-token',
      name: 'MailerLite API token',
      keywords: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.'],
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.eyJ[A-Za-z0-9_-]{100,500}\.[A-Za-z0-9_-]{600,700}(?![\w-])/,
      after: 1300,
      near: ['mailerlite', 'mailer_lite'],
      environmentVariable: 'MAILERLITE_API_KEY',
      sample: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ[A-Za-z0-9_-]{240}.[A-Za-z0-9_-]{682}[A-Za-z0-9]',
      examples: {
        match: ['mailerlite_api_key: <secret>', "const mailerliteApiKey = '<secret>';"],
        miss: [
          'MAILERLITE_API_KEY=<eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ[a-z]{9}>',
          'mailerlite_api_key = os.environ["MAILERLITE_API_KEY"]',
        ],
      },
    },
    {
      id: 'mailerlite-classic-api-key',
      name: 'MailerLite API key (Classic)',
      pattern: /[0-9a-z]{32}/,
      near: ['mailerlite', 'mailer_lite'],
      check: notWords,
      environmentVariable: 'MAILERLITE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export MAILERLITE_API_KEY="<secret>"', 'private static final String MAILERLITE_API_KEY = "<secret>";'],
        miss: ['MAILERLITE_API_KEY=<[0-9a-f]{9}>', 'MAILERLITE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Integrations, API: generate a token for each program and limit its addresses.',
        url: 'https://dashboard.mailerlite.com/integrations/api',
      },
    ],
    check: [
      { text: 'Campaigns sent and subscribers exported in the dashboard.', url: 'https://dashboard.mailerlite.com/' },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'Integrations, API: delete the token.', url: 'https://dashboard.mailerlite.com/integrations/api' },
    ],
    risks: ['Subscribers can be exported, campaigns sent in your name.'],
    links: ['https://developers.mailerlite.com/docs/'],
  },
});
