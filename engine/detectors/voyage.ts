import { provider } from '../provider';

export default provider({
  id: 'voyage',
  name: 'Voyage AI',
  home: 'https://www.voyageai.com/',
  secrets: [
    {
      id: 'voyage-api-key',
      name: 'Voyage AI API key',
      keywords: ['pa-'],
      pattern: /pa-[\w-]{43}(?![\w-])/,
      near: ['voyage'],
      reach: 80,
      entropy: 3.8,
      environmentVariable: 'VOYAGE_API_KEY',
      sample: 'pa-[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['export VOYAGE_API_KEY="<secret>"', '"voyageApiKey": "<secret>"'],
        miss: ['VOYAGE_API_KEY=<pa-[a-z]{9}>', 'voyage_api_key: ${VOYAGE_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The project, API keys, Create new secret key: keys of a project are held to its rate limits.', url: 'https://dash.voyageai.com/' }],
    check: [{ text: 'Usage in the dashboard: tokens by day, project and model.', url: 'https://dash.voyageai.com/' }],
    rotate: [{ text: 'A project has several keys: create the second, set VOYAGE_API_KEY anew, delete the first.', url: 'https://dash.voyageai.com/' }],
    revoke: [{ text: 'API keys of the project, delete it (organization admins and the project’s owners).', url: 'https://dash.voyageai.com/' }],
    prevent: [{ text: 'A project for each program, with lower rate limits than the organization’s, and a budget of the organization.', url: 'https://docs.voyageai.com/docs/organizations-and-projects' }],
    risks: ['Embeddings and rerankings run at your cost, up to the organization’s budget.'],
    links: ['https://docs.voyageai.com/docs/api-key-and-installation'],
    read: [{ page: 'https://docs.voyageai.com/docs/organizations-and-projects', on: '2026-11-24', parts: ['prevent'] }],
  },
});
