import { provider } from '../provider';

export default provider({
  id: 'llama-cloud',
  name: 'LlamaCloud',
  home: 'https://www.llamaindex.ai/',
  secrets: [
    {
      id: 'llama-cloud-api-key',
      name: 'LlamaCloud API key',
      keywords: ['llx-'],
      pattern: /llx-[\w-]{44,52}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'LLAMA_CLOUD_API_KEY',
      sample: 'llx-[A-Za-z0-9]{48}',
      examples: {
        match: ['export LLAMA_CLOUD_API_KEY="<secret>"', 'client = Client(llama_cloud_api_key="<secret>")'],
        miss: ['LLAMA_CLOUD_API_KEY=<llx-[a-z]{9}>', 'llama_cloud_api_key = os.environ["LLAMA_CLOUD_API_KEY"]'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['llama-cloud-api-key'],
        url: 'https://api.cloud.llamaindex.ai/api/v1/projects',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['api.cloud.eu.llamaindex.ai'],
        source: 'https://docs.cloud.llamaindex.ai/',
      },
    ],
    create: [{ text: 'LlamaCloud, API Key, Generate New Key (llx-…), for one project where your plan allows; it is shown once.', url: 'https://cloud.llamaindex.ai/api-key' }],
    check: [{ text: 'Usage shows pages and credits by day.', url: 'https://cloud.llamaindex.ai/' }],
    rotate: [{ text: 'Generate a second key in the same project, set LLAMA_CLOUD_API_KEY anew, delete the first.', url: 'https://cloud.llamaindex.ai/api-key' }],
    revoke: [{ text: 'API Key, delete it.', url: 'https://cloud.llamaindex.ai/api-key' }],
    risks: ['Parsed documents, indexes and extractions of the project can be read and deleted; credits are spent.'],
    links: ['https://docs.cloud.llamaindex.ai/'],
  },
});
