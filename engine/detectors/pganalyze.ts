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
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, API keys, revoke.', url: 'https://app.pganalyze.com/' }],
    risks: ['Queries, their plans and samples of data can be read.'],
    links: ['https://pganalyze.com/docs/api'],
  },
});
