import { provider } from '../provider';

export default provider({
  id: 'sendbird',
  name: 'Sendbird',
  home: 'https://sendbird.com/',
  secrets: [
    {
      id: 'sendbird-api-token',
      name: 'Sendbird API token',
      pattern: /[0-9a-f]{40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['sendbird'],
      environmentVariable: 'SENDBIRD_API_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['export SENDBIRD_API_TOKEN="<secret>"', '<add key="SendbirdApiToken" value="<secret>" />'],
        miss: ['SENDBIRD_API_TOKEN=<[0-9a-f]{9}>', 'sendbird_api_token: ${SENDBIRD_API_TOKEN}'],
      },
    },
    {
      id: 'sendbird-organization-key',
      name: 'Sendbird organization API key',
      pattern: /[0-9a-f]{24}/,
      near: ['sendbird_organization', 'sendbirdorganization', 'sendbird_org', 'sb-org', 'sendbirdorg', 'sborg'],
      named: ['sendbird'],
      environmentVariable: 'SENDBIRD_ORGANIZATION_API_KEY',
      sample: '[0-9a-f]{24}',
      examples: {
        match: [
          'sendbird_organization_api_key: <secret>',
          'private static final String SENDBIRD_ORGANIZATION_API_KEY = "<secret>";',
        ],
        miss: [
          'SENDBIRD_ORGANIZATION_API_KEY=<[0-9a-f]{9}>',
          'sendbird_organization_api_key = os.environ["SENDBIRD_ORGANIZATION_API_KEY"]',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Application, General: add a secondary token for each program; the master token is for nobody.',
        url: 'https://dashboard.sendbird.com/',
      },
    ],
    check: [{ text: 'Statistics and moderation logs of the application.', url: 'https://dashboard.sendbird.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Settings, General: revoke the secondary token; the master token can only be changed by the support.',
        url: 'https://dashboard.sendbird.com/',
      },
    ],
    risks: ['All messages can be read, sent and deleted, users made and banned.'],
    links: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
  },
});
