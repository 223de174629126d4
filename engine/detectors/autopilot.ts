import { provider } from '../provider';

export default provider({
  id: 'autopilot',
  name: 'Ortto (Autopilot)',
  home: 'https://ortto.com/',
  secrets: [
    {
      id: 'autopilot-api-key',
      name: 'Ortto (Autopilot) API key',
      pattern: /[0-9a-f]{32}/,
      near: ['autopilot_api', 'autopilotapi', 'autopilotapikey', 'api2.autopilothq.com'],
      named: ['autopilot'],
      reach: 80,
      environmentVariable: 'AUTOPILOT_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'AUTOPILOT_API_KEY=<secret>',
          'curl -H "autopilotapikey: <secret>" https://api2.autopilothq.com/v1/contacts',
        ],
        miss: [
          'AUTOPILOT_API_KEY=<[0-9a-f]{9}>',
          'curl -H "autopilotapikey: ${KEY}" https://api2.autopilothq.com/v1/contacts',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create an API key in the settings, API, one for each program.', url: 'https://ortto.app/' }],
    check: [
      {
        text: 'Ortto (Autopilot) shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://ortto.app/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the settings, API: it stops at once.', url: 'https://ortto.app/' }],
    risks: ['Contacts can be read, and journeys with mail started.'],
    links: ['https://help.ortto.com/', 'https://ortto.com/'],
  },
});
