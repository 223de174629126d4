import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'moderation-api',
  name: 'Moderation API',
  home: 'https://moderationapi.com/',
  secrets: [
    {
      id: 'moderation-api-api-key',
      name: 'Moderation API API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{196}(?![\w-])/,
      near: ['moderation-api', 'moderation_api', 'moderationapi'],
      named: ['moderation'],
      check: notWords,
      environmentVariable: 'MODERATION_API_API_KEY',
      sample: '[A-Za-z0-9]{196}',
      examples: {
        match: ['"moderationApiApiKey": "<secret>",', 'client = Client(moderation_api_api_key="<secret>")'],
        miss: ['MODERATION_API_API_KEY=<[0-9a-f]{9}>', 'moderationApiApiKey := os.Getenv("MODERATION_API_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://moderationapi.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://moderationapi.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://moderationapi.com/'],
  },
});
