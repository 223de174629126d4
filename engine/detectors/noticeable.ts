import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'noticeable',
  name: 'Noticeable',
  home: 'https://noticeable.io/',
  secrets: [
    {
      id: 'noticeable-api-key',
      name: 'Noticeable API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['noticeable_api', 'noticeableapi', 'noticeable.io'],
      named: ['noticeable'],
      check: notWords,
      environmentVariable: 'NOTICEABLE_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['noticeableApiKey := "<secret>"', 'noticeable-api-key: <secret>'],
        miss: ['NOTICEABLE_API_KEY=<[0-9a-f]{9}>', 'noticeableApiKey := os.Getenv("NOTICEABLE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://noticeable.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://noticeable.io/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://noticeable.io/'],
  },
});
