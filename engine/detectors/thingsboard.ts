import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'thingsboard',
  name: 'ThingsBoard',
  home: 'https://thingsboard.io/',
  secrets: [
    {
      id: 'thingsboard-api-key',
      name: 'ThingsBoard API key',
      pattern: /[0-9a-z]{20}/,
      near: ['thingsboard'],
      check: notWords,
      environmentVariable: 'THINGSBOARD_API_KEY',
      sample: '[a-z0-9]{20}',
      examples: {
        match: ['"thingsboardApiKey": "<secret>",', "const thingsboardApiKey = '<secret>';"],
        miss: ['THINGSBOARD_API_KEY=<[0-9a-f]{9}>', 'const thingsboardApiKey = process.env.THINGSBOARD_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://thingsboard.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://thingsboard.io/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://thingsboard.io/'],
  },
});
