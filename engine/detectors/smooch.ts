import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'smooch',
  name: 'Sunshine Conversations (Smooch)',
  home: 'https://smooch.io/',
  secrets: [
    {
      id: 'smooch-api-key',
      name: 'Sunshine Conversations (Smooch) API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{86}(?![\w-])/,
      near: ['smooch_api', 'smoochapi', 'smooch.io'],
      named: ['smooch'],
      check: notWords,
      environmentVariable: 'SMOOCH_API_KEY',
      sample: '[A-Za-z0-9]{86}',
      examples: {
        match: ["const smoochApiKey = '<secret>';", 'SMOOCH_API_KEY=<secret>'],
        miss: ['SMOOCH_API_KEY=<[0-9a-f]{9}>', 'const smoochApiKey = process.env.SMOOCH_API_KEY;'],
      },
    },
    {
      id: 'smooch-key-id',
      name: 'Sunshine Conversations (Smooch) key id',
      pattern: /(?:act|app)_[0-9a-z]{24}/,
      near: ['smooch'],
      pairs: 'smooch-api-key',
      environmentVariable: 'SMOOCH_KEY_ID',
      sample: 'act_[0-9a-z]{24}',
      examples: {
        match: ['SMOOCH_KEY_ID=<secret>', "const smoochKeyId = '<secret>';"],
        miss: ['SMOOCH_KEY_ID=<act_[0-9a-f]{5}>', 'smoochKeyId := os.Getenv("SMOOCH_KEY_ID")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://smooch.io/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://smooch.io/' }],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://smooch.io/'],
  },
});
