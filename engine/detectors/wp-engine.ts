import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wp-engine',
  name: 'WP Engine',
  home: 'https://wpengine.com/',
  secrets: [
    {
      id: 'wp-engine-api-key',
      name: 'WP Engine API key',
      pattern: /[A-Za-z0-9]{24,64}/,
      near: ['wpengine', 'wp-engine', 'wp_engine'],
      check: notWords,
      environmentVariable: 'WP_ENGINE_API_KEY',
      sample: '[A-Za-z0-9]{24,64}',
      examples: {
        match: ['wp-engine-api-key: <secret>', 'export WP_ENGINE_API_KEY="<secret>"'],
        miss: ['WP_ENGINE_API_KEY=<[0-9a-f]{9}>', 'const wpEngineApiKey = process.env.WP_ENGINE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://wpengine.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://wpengine.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://wpengine.com/'],
  },
});
