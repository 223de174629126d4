import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ollama',
  name: 'Ollama',
  home: 'https://ollama.com/',
  secrets: [
    {
      id: 'ollama-api-key',
      name: 'Ollama API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{57}(?![\w-])/,
      near: ['ollama'],
      check: notWords,
      environmentVariable: 'OLLAMA_API_KEY',
      sample: '[A-Za-z0-9]{57}',
      examples: {
        match: ['client = Client(ollama_api_key="<secret>")', '<OllamaApiKey><secret></OllamaApiKey>'],
        miss: ['OLLAMA_API_KEY=<[0-9a-f]{9}>', 'ollamaApiKey := os.Getenv("OLLAMA_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://ollama.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://ollama.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://ollama.com/'],
  },
});
