import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'happy-scribe',
  name: 'Happy Scribe',
  home: 'https://www.happyscribe.com/',
  secrets: [
    {
      id: 'happy-scribe-api-key',
      name: 'Happy Scribe API key',
      pattern: /[A-Za-z0-9]{24}/,
      near: ['happyscribe', 'happy-scribe', 'happy_scribe'],
      check: notWords,
      environmentVariable: 'HAPPY_SCRIBE_API_KEY',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ["const happyScribeApiKey = '<secret>';", 'export HAPPY_SCRIBE_API_KEY="<secret>"'],
        miss: ['HAPPY_SCRIBE_API_KEY=<[0-9a-f]{9}>', 'HAPPY_SCRIBE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.happyscribe.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.happyscribe.com/',
      },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://www.happyscribe.com/'],
  },
});
