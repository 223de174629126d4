import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'calendly',
  name: 'Calendly',
  home: 'https://calendly.com/',
  secrets: [
    {
      id: 'calendly-access-token',
      name: 'Calendly personal access token',
      keywords: ['eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0Ii'],
      pattern:
        /eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0Ii[A-Za-z0-9_-]{20,80}\.eyJ[A-Za-z0-9_-]{100,500}\.[A-Za-z0-9_-]{80,350}(?![\w-])/,
      after: 1100,
      environmentVariable: 'CALENDLY_TOKEN',
      sample:
        'eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0Ii[A-Za-z0-9_-]{52}.eyJ[A-Za-z0-9_-]{240}.[A-Za-z0-9_-]{85}[A-Za-z0-9]',
      examples: {
        match: ['CALENDLY_TOKEN=<secret>', "const calendlyToken = '<secret>';"],
        miss: ['CALENDLY_TOKEN=<eyJraWQiOiIx[A-Za-z0-9]{8}>', 'calendlyToken := os.Getenv("CALENDLY_TOKEN")'],
      },
    },
    vendorJwt({
      id: 'calendly-personal-token',
      name: 'Calendly personal access token',
      near: ['calendly'],
      environmentVariable: 'CALENDLY_TOKEN',
    }),
  ],
  guide: {
    alive: [{ secrets: ['calendly-access-token'], url: 'https://api.calendly.com/users/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens' }],
    create: [
      {
        text: 'Generate a personal access token; apps for others use OAuth.',
        url: 'https://calendly.com/integrations/api_webhooks',
      },
    ],
    check: [{ text: 'The organization’s activity log.', url: 'https://calendly.com/app/admin/activity_log' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'Integrations, API & Webhooks: revoke the token.',
        url: 'https://calendly.com/integrations/api_webhooks',
      },
    ],
    risks: ['Events and invitees with names and addresses can be read, webhooks added.'],
    links: ['https://developer.calendly.com/personal-access-tokens', 'https://developer.calendly.com/api-docs'],
  },
});
