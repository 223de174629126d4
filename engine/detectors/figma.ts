import { provider } from '../provider';

export default provider({
  id: 'figma',
  name: 'Figma',
  home: 'https://www.figma.com/',
  secrets: [
    {
      id: 'figma-personal-access-token',
      name: 'Figma personal access token',
      keywords: ['figd_', 'figp_', 'figo_', 'figh_'],
      pattern: /fig[dpoh]_[\w-]{38,200}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'FIGMA_TOKEN',
      sample: 'figd_[A-Za-z0-9_-]{39}[A-Za-z0-9]',
      examples: {
        match: ['FIGMA_TOKEN=<secret>', 'X-Figma-Token: <secret>'],
        miss: ['FIGMA_TOKEN=<figd_[A-Za-z0-9]{12}>', 'FIGMA_FILE_KEY=<[A-Za-z0-9]{22}>'],
      },
    },
    {
      id: 'figma-token-legacy',
      name: 'Figma personal access token (before figd_)',
      pattern: /[0-9]{4,7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Fa-f]{41}/,
      near: [
        'figma',
        'figma_token',
        'figma_api',
        'figma_access',
        'figma_personal',
        'x-figma-token',
        'figmatoken',
        'figmaapi',
        'figmaaccess',
        'figmapersonal',
      ],
      reach: 40,
      entropy: 3,
      environmentVariable: 'FIGMA_TOKEN',
      sample: '[0-9]{6}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['export FIGMA_TOKEN="<secret>"', '<add key="FigmaToken" value="<secret>" />'],
        miss: ['FIGMA_TOKEN=<[0-9a-f]{9}>', 'FIGMA_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['figma-personal-access-token'],
        url: 'https://api.figma.com/v1/me',
        headers: { 'X-Figma-Token': '{key}' },
        live: { contains: ['"email"'] },
        revoked: { status: 403, contains: ['Invalid token', 'Token expired'] },
        source: 'https://github.com/figma/rest-api-spec/blob/HEAD/openapi/openapi.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Settings, Security: make a token with few scopes and an expiry of at most 90 days.',
        url: 'https://www.figma.com/settings',
      },
    ],
    check: [
      {
        text: 'Settings, Security, Personal access tokens: the last use of each.',
        url: 'https://www.figma.com/settings',
        shows: 'last use',
      },
      {
        text: 'Activity logs (Enterprise) list files that were viewed and exported.',
        url: 'https://developers.figma.com/docs/rest-api/activity-logs/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Several tokens work side by side: generate the second with the same scopes, set FIGMA_TOKEN anew, revoke the first.',
        url: 'https://www.figma.com/settings',
      },
    ],
    revoke: [{ text: 'Settings, Security, the token, Revoke.', url: 'https://www.figma.com/settings' }],
    prevent: [
      {
        text: 'Read-only scopes (file_content:read) and an expiry, 90 days at most; a plan’s admin can shorten it. Figma binds no token to IP addresses but Enterprise has an IP allowlist for the organization.',
        url: 'https://developers.figma.com/docs/rest-api/scopes/',
      },
    ],
    risks: ['All files the owner can open can be read, comments written.'],
    links: ['https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens'],
    read: [
      {
        page: 'https://github.com/figma/rest-api-spec/blob/HEAD/openapi/openapi.yaml',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
