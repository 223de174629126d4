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
    create: [{ text: 'Make a key in a project of its own.', url: 'https://www.assemblyai.com/app/api-keys' }],
    check: [{ text: 'The dashboard shows usage by day.', url: 'https://www.assemblyai.com/app/usage' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete or disable the key.', url: 'https://www.assemblyai.com/app/api-keys' }],
    prevent: [
      {
        text: 'Temporary tokens for browsers and apps, a project with its own key and spending limit for each program.',
        url: 'https://www.assemblyai.com/docs/deployment/account-management',
      },
    ],
    risks: ['Transcripts can be read.', 'Audio is transcribed at your expense.'],
    links: ['https://www.assemblyai.com/docs/'],
  },
});
