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
    create: [{ text: 'Make a key in a project of its own.', url: 'https://app.mem0.ai/dashboard/api-keys' }],
    check: [{ text: 'The dashboard lists requests.', url: 'https://app.mem0.ai/dashboard/requests' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://app.mem0.ai/dashboard/api-keys' }],
    risks: ['Memories about your users can be read, changed and deleted.'],
    links: ['https://docs.mem0.ai/'],
  },
});
