import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'deepgram',
  name: 'Deepgram',
  home: 'https://deepgram.com/',
  secrets: [
    {
      id: 'deepgram-api-key',
      name: 'Deepgram API key',
      pattern: /[0-9a-z]{40}/,
      near: ['deepgram'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DEEPGRAM_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['export DEEPGRAM_API_KEY="<secret>"', '"deepgramApiKey": "<secret>"'],
        miss: ['DEEPGRAM_API_KEY=<[0-9a-f]{9}>', 'const deepgramApiKey = process.env.DEEPGRAM_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['deepgram-api-key'],
        url: 'https://api.deepgram.com/v1/projects',
        headers: { Authorization: 'Token {key}' },
        live: { contains: ['"name"'] },
        source: 'https://developers.deepgram.com/docs/authenticating',
      },
    ],
    create: [{ text: 'Make a key with the member role and an expiry.', url: 'https://console.deepgram.com/' }],
    check: [{ text: 'The project’s usage log lists requests by key.', url: 'https://console.deepgram.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key in the project’s settings.', url: 'https://console.deepgram.com/' }],
    prevent: [
      {
        text: 'Scopes (usage:write alone transcribes), an expiry, and a project for each program; short-lived tokens for browsers.',
        url: 'https://developers.deepgram.com/docs/create-additional-api-keys',
      },
    ],
    risks: ['Speech is processed at your expense; an owner’s key manages the project.'],
    links: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
  },
});
