import { provider } from '../provider';

export default provider({
  id: 'speechtext-ai',
  name: 'SpeechText.AI',
  home: 'https://speechtext.ai/',
  secrets: [
    {
      id: 'speechtext-ai-api-key',
      name: 'SpeechText.AI API key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['speechtextai', 'speechtext-ai', 'speechtext_ai'],
      environmentVariable: 'SPEECHTEXT_AI_API_KEY',
      sample: '[A-Fa-f0-9]{32}',
      examples: {
        match: ['speechtext-ai-api-key: <secret>', 'export SPEECHTEXT_AI_API_KEY="<secret>"'],
        miss: ['SPEECHTEXT_AI_API_KEY=<[0-9a-f]{9}>', 'const speechtextAiApiKey = process.env.SPEECHTEXT_AI_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://speechtext.ai/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://speechtext.ai/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://speechtext.ai/'],
  },
});
