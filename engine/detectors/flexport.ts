import { provider } from '../provider';

export default provider({
  id: 'flexport',
  name: 'Flexport',
  home: 'https://www.flexport.com/',
  secrets: [
    {
      id: 'flexport-api-token',
      name: 'Flexport Logistics API token',
      keywords: ['shltm_'],
      pattern: /shltm_[A-Za-z0-9_-]{40}(?![\w-])/,
      environmentVariable: 'FLEXPORT_API_TOKEN',
      sample: 'shltm_[A-Za-z0-9_-]{39}[A-Za-z0-9]',
      examples: {
        match: ['FLEXPORT_API_TOKEN=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['FLEXPORT_API_TOKEN=<shltm_[A-Za-z0-9]{8}>', 'prefix = "shltm_"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a token with the scopes it needs in the portal.', url: 'https://portal.flexport.com/' }],
    check: [
      {
        text: 'Flexport shows no last use; look at orders and shipments.',
        url: 'https://docs.logistics-api.flexport.com/',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API tokens, delete.', url: 'https://portal.flexport.com/' }],
    risks: ['Orders with names and addresses can be read and made.'],
    links: ['https://docs.logistics-api.flexport.com/', 'https://www.flexport.com/'],
  },
});
