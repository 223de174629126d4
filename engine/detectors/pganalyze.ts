import { provider } from '../provider';

export default provider({
  id: 'pganalyze',
  name: 'pganalyze',
  home: 'https://pganalyze.com/',
  secrets: [
    {
      id: 'pganalyze-api-key',
      name: 'pganalyze API key',
      keywords: ['pgar_'],
      pattern: /pgar_[A-Za-z0-9]{27}/,
      entropy: 3.5,
      environmentVariable: 'PGA_API_KEY',
      sample: 'pgar_[A-Za-z0-9]{27}',
      examples: {
        match: ['export PGA_API_KEY="<secret>"', '<add key="PgaApiKey" value="<secret>" />'],
        miss: ['PGA_API_KEY=<pgar_[a-z]{9}>', 'PGA_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, API keys: make one that only reads.', url: 'https://app.pganalyze.com/' }],
    check: [{ text: 'The audit log of the organization lists changes.', url: 'https://app.pganalyze.com/' }],
    rotate: [{ text: 'A server’s collector has a key of the organization: make the second, change PGA_API_KEY on the collectors, delete the first.', url: 'https://app.pganalyze.com/' }],
    revoke: [{ text: 'Settings, API keys, delete it.', url: 'https://app.pganalyze.com/' }],
    risks: ['Reading: queries with their texts, schema and plans of your databases. Writing: false snapshots.'],
    links: ['https://pganalyze.com/docs/api'],
  },
});
