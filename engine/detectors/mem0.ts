import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mem0',
  name: 'Mem0',
  home: 'https://mem0.ai/',
  secrets: [
    {
      id: 'mem0-api-key',
      name: 'Mem0 API key',
      keywords: ['m0-'],
      pattern: /m0-[A-Za-z0-9]{24,44}/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'MEM0_API_KEY',
      sample: 'm0-[A-Za-z0-9]{40}',
      examples: {
        match: ['export MEM0_API_KEY="<secret>"', "const mem0ApiKey = '<secret>';"],
        miss: ['MEM0_API_KEY=<m0-[a-z]{9}>', 'mem0ApiKey := os.Getenv("MEM0_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['mem0-api-key'], url: 'https://api.mem0.ai/v1/memories/?limit=1', headers: { Authorization: 'Token {key}' }, source: 'https://docs.mem0.ai/api-reference' }],
    create: [{ text: 'Dashboard, API Keys, Create (m0-…): it acts in the project that is chosen there.', url: 'https://app.mem0.ai/dashboard/api-keys' }],
    check: [{ text: 'The dashboard lists requests.', url: 'https://app.mem0.ai/dashboard/requests' }],
    rotate: [{ text: 'Create a second key, set MEM0_API_KEY anew, see its requests in the dashboard, delete the first.', url: 'https://app.mem0.ai/dashboard/api-keys' }],
    revoke: [{ text: 'API Keys, delete it.', url: 'https://app.mem0.ai/dashboard/api-keys' }],
    risks: ['What agents remember of people can be read, changed and deleted.'],
    links: ['https://docs.mem0.ai/'],
  },
});
