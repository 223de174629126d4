import { provider } from '../provider';

export default provider({
  id: 'tines',
  name: 'Tines',
  home: 'https://www.tines.com/',
  secrets: [
    {
      id: 'tines-webhook-url',
      name: 'Tines webhook URL',
      keywords: ['.tines.com/webhook/'],
      pattern: /[a-z0-9.-]{3,60}\.tines\.com\/webhook\/[0-9a-f]{32}\/(?<secret>[0-9a-f]{32})/,
      before: 64,
      environmentVariable: 'TINES_WEBHOOK_URL',
      sample: 'https://quiet-[a-z]{6}-1234.tines.com/webhook/[0-9a-f]{32}/[0-9a-f]{32}',
      examples: {
        match: ['TINES_WEBHOOK_URL=<secret>', "curl -X POST '<secret>'"],
        miss: ['https://tenant.tines.com/webhook/$PATH/$SECRET', 'https://www.tines.com/docs/'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'A webhook action has a path and a secret; add a rule for who may call.',
        url: 'https://www.tines.com/docs/actions/types/webhook/',
      },
    ],
    check: [
      { text: 'The action’s events and the tenant’s audit logs.', url: 'https://www.tines.com/docs/admin/audit-logs/' },
    ],
    rotate: [{ text: 'Add a second webhook action to the story, change the callers, delete the first.' }],
    revoke: [
      { text: 'The action’s settings: change its secret.', url: 'https://www.tines.com/docs/actions/types/webhook/' },
    ],
    risks: ['Stories can be started with false data.'],
    links: ['https://www.tines.com/docs/actions/types/webhook/', 'https://www.tines.com/docs/'],
  },
});
