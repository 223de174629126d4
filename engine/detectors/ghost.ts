import { provider } from '../provider';

export default provider({
  id: 'ghost',
  name: 'Ghost',
  home: 'https://ghost.org/',
  secrets: [
    {
      id: 'ghost-admin-api-key',
      name: 'Ghost Admin API key',
      pattern: /[0-9a-f]{24}:[0-9a-f]{64}/,
      near: [
        'ghost',
        'ghost_admin',
        'ghostadmin',
        'ghost-admin',
        'ghostadminapi',
        'ghost_api',
        'ghostapi',
        'ghost/api/admin',
        '@tryghost',
      ],
      reach: 100,
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'GHOST_ADMIN_API_KEY',
      sample: '[0-9a-f]{24}:[0-9a-f]{64}',
      examples: {
        match: [
          'GHOST_ADMIN_API_KEY="<secret>"',
          "new GhostAdminAPI({ url: 'https://blog.example.com', key: '<secret>', version: 'v5.0' })",
        ],
        miss: ['GHOST_CONTENT_API_KEY=<[0-9a-f]{26}>', 'GHOST_ADMIN_API_KEY=<[0-9a-f]{24}>'],
      },
    },
    // Reads what is published.
    {
      id: 'ghost-content-api-key',
      name: 'Ghost Content API key',
      pattern: /[0-9a-f]{26}/,
      near: ['ghost_content', 'ghostcontent', 'ghost-content', 'content_api_key', 'contentapikey'],
      named: ['ghost'],
      environmentVariable: 'GHOST_CONTENT_API_KEY',
      sample: '[0-9a-f]{26}',
      examples: {
        match: ['<GhostContentApiKey><secret></GhostContentApiKey>', 'export GHOST_CONTENT_API_KEY="<secret>"'],
        miss: ['GHOST_CONTENT_API_KEY=<[0-9a-f]{5}>', 'GHOST_CONTENT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a custom integration for each program; its content key may be public.',
        url: 'https://ghost.org/docs/admin-api/',
      },
    ],
    check: [{ text: 'The history of the site lists what an integration did.', url: 'https://ghost.org/help/' }],
    rotate: [
      {
        text: 'Make a second integration, deploy its key, delete the first; regenerating cuts the old one off at once.',
      },
    ],
    revoke: [
      {
        text: 'Settings, Integrations, regenerate the Admin API key.',
        url: 'https://ghost.org/integrations/custom-integrations/',
      },
    ],
    risks: ['Posts can be written and members with their addresses read.'],
    links: ['https://ghost.org/docs/admin-api/', 'https://ghost.org/integrations/custom-integrations/'],
  },
});
