import { provider } from '../provider';

export default provider({
  id: 'wundergraph',
  name: 'WunderGraph Cosmo',
  home: 'https://wundergraph.com/',
  secrets: [
    {
      id: 'wundergraph-api-key',
      name: 'WunderGraph Cosmo API key',
      keywords: ['cosmo_'],
      pattern: /cosmo_[0-9a-f]{32}/,
      environmentVariable: 'COSMO_API_KEY',
      sample: 'cosmo_[0-9a-f]{32}',
      examples: {
        match: ['export COSMO_API_KEY="<secret>"', '<add key="CosmoApiKey" value="<secret>" />'],
        miss: ['COSMO_API_KEY=<cosmo_[0-9a-f]{6}>', 'cosmoApiKey := os.Getenv("COSMO_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Studio, API Keys: a key with an expiry and the graphs it needs.',
        url: 'https://cosmo.wundergraph.com/',
      },
    ],
    check: [{ text: 'The organization’s audit log.', url: 'https://cosmo.wundergraph.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API Keys: delete the key.', url: 'https://cosmo.wundergraph.com/' }],
    risks: ['Graphs and their schemas can be changed.'],
    links: ['https://cosmo-docs.wundergraph.com/studio/api-keys', 'https://cosmo-docs.wundergraph.com/'],
  },
});
