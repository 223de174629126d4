import { provider } from '../provider';

export default provider({
  id: 'harness',
  name: 'Harness',
  home: 'https://www.harness.io/',
  secrets: [
    {
      id: 'harness-api-token',
      name: 'Harness API token',
      keywords: ['pat.', 'sat.'],
      pattern: /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
      environmentVariable: 'HARNESS_PLATFORM_API_KEY',
      sample: 'pat.[A-Za-z0-9_-]{22}.[0-9a-f]{24}.[A-Za-z0-9]{20}',
      examples: {
        match: [
          'harness_platform_api_key: <secret>',
          'private static final String HARNESS_PLATFORM_API_KEY = "<secret>";',
        ],
        miss: [
          'HARNESS_PLATFORM_API_KEY=<pat.[A-Za-z0-9]{22}>',
          'harness_platform_api_key: ${HARNESS_PLATFORM_API_KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token for a service account with the roles it needs, with an expiry.',
        url: 'https://app.harness.io/',
      },
    ],
    check: [
      {
        text: 'The account’s audit trail lists what the token did.',
        url: 'https://developer.harness.io/docs/platform/governance/audit-trail/',
      },
    ],
    rotate: [
      { text: 'Rotate token leaves the old one alive until the date you choose: deploy the new one within it.' },
    ],
    revoke: [{ text: 'Delete the token of the service account or user.', url: 'https://app.harness.io/' }],
    prevent: [
      {
        text: 'A service account with a role for one project and a token that expires instead of a personal token.',
        url: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
      },
    ],
    risks: ['Pipelines can be started and changed, and so the secrets of connectors used.'],
    links: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
  },
});
