import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'segment',
  name: 'Segment',
  home: 'https://segment.com/',
  secrets: [
    {
      id: 'segment-public-api-token',
      name: 'Segment Public API token',
      keywords: ['sgp_'],
      pattern: /sgp_[A-Za-z0-9]{60,70}(?![\w-])/,
      environmentVariable: 'SEGMENT_API_TOKEN',
      sample: 'sgp_[A-Za-z0-9]{64}',
      examples: {
        match: ["SEGMENT_API_TOKEN = '<secret>'", 'segmentApiToken := "<secret>"'],
        miss: ['SEGMENT_API_TOKEN=<sgp_[A-Za-z0-9]{8}>', 'segment_api_token: ${SEGMENT_API_TOKEN}'],
      },
    },
    {
      id: 'segment-write-key',
      name: 'Segment write key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{87}(?![\w-])|[A-Za-z0-9]{32}/,
      near: [
        'segment_write',
        'segmentwrite',
        'segment-write',
        'segment_key',
        'segmentkey',
        'segment_api_key',
        'segmentapikey',
        'analytics.load',
      ],
      named: ['segment'],
      check: notWords,
      environmentVariable: 'SEGMENT_WRITE_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['SEGMENT_WRITE_KEY=<secret>', '<SegmentWriteKey><secret></SegmentWriteKey>'],
        miss: ['SEGMENT_WRITE_KEY=<[A-Za-z0-9]{8}>', 'segment_write_key: ${SEGMENT_WRITE_KEY}'],
      },
    },
    {
      id: 'segment-access-token',
      name: 'Segment access token (two parts)',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{37,57}(?![\w-])/,
      near: [
        'segment_token',
        'segmenttoken',
        'segment_api',
        'segmentapi',
        'segment_access',
        'segment.com',
        'segmentapis.com',
      ],
      named: ['segment'],
      check: notWords,
      environmentVariable: 'SEGMENT_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{43}.[A-Za-z0-9]{43}',
      examples: {
        match: ['segmentAccessToken := "<secret>"', '"segmentAccessToken": "<secret>",'],
        miss: ['SEGMENT_ACCESS_TOKEN=<[0-9a-f]{5}>', 'segmentAccessToken := os.Getenv("SEGMENT_ACCESS_TOKEN")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['segment-public-api-token'],
        url: 'https://api.segmentapis.com/',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['eu1.api.segmentapis.com'],
        source: 'https://github.com/segmentio/public-api-sdk-typescript/blob/HEAD/api/workspacesApi.ts',
      },
    ],
    create: [
      {
        text: 'Workspace settings, Access Management, Tokens: a token with the role and resources it needs.',
        url: 'https://app.segment.com/',
      },
    ],
    check: [
      {
        text: 'The audit trail tells of changes by token.',
        url: 'https://segment.com/docs/segment-app/iam/audit-trail/',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Access Management, Tokens: remove the token. A write key is changed in the source’s settings.',
        url: 'https://app.segment.com/',
      },
    ],
    prevent: [
      {
        text: 'Public API tokens with a role for one source or workspace; write keys can only send.',
        url: 'https://segment.com/docs/api/public-api/',
      },
    ],
    risks: [
      'With a token sources, destinations and their settings can be changed; with a write key false events sent in.',
    ],
    links: ['https://segment.com/docs/api/public-api/', 'https://segment.com/docs/connections/find-writekey/'],
  },
});
