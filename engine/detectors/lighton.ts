import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lighton',
  name: 'LightOn',
  home: 'https://www.lighton.ai/',
  secrets: [
    {
      id: 'lighton-api-key',
      name: 'LightOn API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{40,80}(?![\w-])/,
      near: ['lighton'],
      check: notWords,
      environmentVariable: 'LIGHTON_API_KEY',
      sample: '[A-Za-z0-9]{40,80}',
      examples: {
        match: ["const lightonApiKey = '<secret>';", 'LIGHTON_API_KEY=<secret>'],
        miss: ['LIGHTON_API_KEY=<[0-9a-f]{9}>', 'LIGHTON_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.lighton.ai/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.lighton.ai/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://www.lighton.ai/'],
  },
});
