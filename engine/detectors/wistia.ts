import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wistia',
  name: 'Wistia',
  home: 'https://wistia.com/',
  secrets: [
    {
      id: 'wistia-api-key',
      name: 'Wistia API key',
      pattern: /[0-9A-Fa-z]{64}/,
      near: ['wistia'],
      check: notWords,
      environmentVariable: 'WISTIA_API_KEY',
      sample: '[A-Fa-z0-9]{64}',
      examples: {
        match: ['"wistiaApiKey": "<secret>",', 'WISTIA_API_KEY=<secret>'],
        miss: ['WISTIA_API_KEY=<[0-9a-f]{9}>', 'wistiaApiKey := os.Getenv("WISTIA_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['wistia-api-key'], url: 'https://api.wistia.com/v1/account.json?api_password={key}', source: 'https://wistia.com/support/developers/data-api' }],
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://wistia.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://wistia.com/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://wistia.com/'],
  },
});
