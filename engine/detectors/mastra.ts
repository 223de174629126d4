import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mastra',
  name: 'Mastra',
  home: 'https://mastra.ai/',
  secrets: [
    {
      id: 'mastra-api-key',
      name: 'Mastra API key',
      keywords: ['msk_'],
      pattern: /msk_[A-Za-z0-9]{32,64}/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'MASTRA_API_KEY',
      sample: 'msk_[A-Za-z0-9]{40}',
      examples: {
        match: ['mastra_api_key: <secret>', '"mastraApiKey": "<secret>"'],
        miss: ['MASTRA_API_KEY=<msk_[a-z]{9}>', 'mastra_api_key: ${MASTRA_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['mastra-api-key'], url: 'https://gateway-api.mastra.ai/v1/models', headers: { Authorization: 'Bearer {key}' }, source: 'https://gateway.mastra.ai/docs' }],
    create: [{ text: 'Make a key in the project’s settings.', url: 'https://cloud.mastra.ai/' }],
    check: [{ text: 'The project’s traces list calls.', url: 'https://cloud.mastra.ai/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key in the project’s settings.', url: 'https://cloud.mastra.ai/' }],
    risks: ['Memories of agents can be read and changed.'],
    links: ['https://mastra.ai/docs'],
  },
});
