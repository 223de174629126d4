import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'solarwinds',
  name: 'SolarWinds Observability',
  home: 'https://www.solarwinds.com/solarwinds-observability',
  secrets: [
    {
      id: 'solarwinds-api-key',
      name: 'SolarWinds Observability API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{71}(?![\w-])/,
      near: ['solarwinds'],
      check: notWords,
      environmentVariable: 'SOLARWINDS_API_KEY',
      sample: '[A-Za-z0-9]{71}',
      examples: {
        match: ['solarwindsApiKey := "<secret>"', "const solarwindsApiKey = '<secret>';"],
        miss: ['SOLARWINDS_API_KEY=<[0-9a-f]{9}>', 'SOLARWINDS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, API Tokens, Create: of the type Ingestion for agents, Full Access or Public API for programs.', url: 'https://my.na-01.cloud.solarwinds.com/settings/api-tokens' }],
    check: [{ text: 'Settings, Audit log lists who changed what; ingestion by token shows sudden data.', url: 'https://my.na-01.cloud.solarwinds.com/', shows: 'log' }],
    rotate: [{ text: 'Tokens stand side by side: create the second of the type, move agents and programs, delete the first.' }],
    revoke: [{ text: 'Settings, API Tokens, Delete.', url: 'https://my.na-01.cloud.solarwinds.com/settings/api-tokens' }],
    risks: ['Ingestion: false metrics and logs, at your cost.', 'Full access: logs, alerts and settings can be read and changed.'],
    links: ['https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm'],
  },
});
