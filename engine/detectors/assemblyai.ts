import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'assemblyai',
  name: 'AssemblyAI',
  home: 'https://www.assemblyai.com/',
  secrets: [
    {
      id: 'assemblyai-api-key',
      name: 'AssemblyAI API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['assemblyai', 'assembly_ai'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ASSEMBLYAI_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ASSEMBLYAI_API_KEY=<secret>', '"assemblyaiApiKey": "<secret>"'],
        miss: ['ASSEMBLYAI_API_KEY=<[0-9a-f]{9}>', 'assemblyai_api_key = os.environ["ASSEMBLYAI_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['assemblyai-api-key'],
        url: 'https://api.assemblyai.com/v2/transcript?limit=1',
        headers: { Authorization: '{key}' },
        live: { contains: ['"page_details"', '"transcripts"'] },
        source: 'https://www.assemblyai.com/docs/api-reference/overview',
      },
    ],
    create: [{ text: 'Dashboard, API Keys, Create New API Key, with a name, in a project of its own: transcripts of one project cannot be read with a key of another.', url: 'https://www.assemblyai.com/dashboard/api-keys' }],
    check: [{ text: 'Logs list past requests, Cost and Usage count them; activity logs of the workspace stand under Settings.', url: 'https://www.assemblyai.com/dashboard/home', shows: 'log' }],
    rotate: [{ text: 'Plans allow two keys and more: create the second in the same project, set ASSEMBLYAI_API_KEY anew, delete the first.', url: 'https://www.assemblyai.com/docs/account-management' }],
    revoke: [{ text: 'Dashboard, API Keys, find it, delete.', url: 'https://www.assemblyai.com/dashboard/api-keys' }],
    prevent: [
      {
        text: 'Temporary tokens for browsers and apps, a project with its own key and spending limit for each program.',
        url: 'https://www.assemblyai.com/docs/deployment/account-management',
      },
    ],
    risks: ['Transcripts of the project, with what people said, can be read and deleted; recordings are transcribed at your cost.'],
    links: ['https://www.assemblyai.com/docs/', 'https://www.assemblyai.com/docs/account-management'],
    read: [{ page: 'https://www.assemblyai.com/docs/account-management', on: '2026-11-24', parts: ['create', 'check'] }],
  },
});
