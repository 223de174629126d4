import { provider } from '../provider';

export default provider({
  id: 'duplocloud',
  name: 'DuploCloud',
  home: 'https://duplocloud.com/',
  secrets: [
    {
      id: 'duplocloud-api-token',
      name: 'DuploCloud API token',
      keywords: ['AQAAANCMnd8BFdERjHo'],
      pattern: /AQAAANCMnd8BFdERjHo[A-Za-z0-9_-]{200,900}(?![\w-])/,
      after: 940,
      environmentVariable: 'DUPLO_TOKEN',
      sample: 'AQAAANCMnd8BFdERjHo[A-Za-z0-9_-]{299}[A-Za-z0-9]',
      examples: {
        match: ['DUPLO_TOKEN=<secret>', 'provider "duplocloud" {\n  duplo_token = "<secret>"\n}'],
        miss: ['DUPLO_TOKEN=<AQAAANCMnd8BFdE[A-Z]{4}>', 'DUPLO_TOKEN=<AQAAANCMnd8BFdERjHo[A-Za-z0-9]{20}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a permanent token for a service user in the portal’s API page.',
        url: 'https://docs.duplocloud.com/docs/overview/access/api-tokens',
      },
    ],
    check: [{ text: 'The portal’s audit page lists requests by user.', url: 'https://docs.duplocloud.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'User, API tokens, delete.', url: 'https://docs.duplocloud.com/docs/overview/access/api-tokens' }],
    risks: ['Cloud resources of the tenants can be read, changed and deleted.'],
    links: ['https://docs.duplocloud.com/docs/overview/access/api-tokens', 'https://docs.duplocloud.com/'],
  },
});
