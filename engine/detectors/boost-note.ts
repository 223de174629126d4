import { provider } from '../provider';

export default provider({
  id: 'boost-note',
  name: 'Boost Note',
  home: 'https://boostnote.io/',
  secrets: [
    {
      id: 'boost-note-api-key',
      name: 'Boost Note API key',
      pattern: /[0-9a-f]{64}/,
      near: ['boostnote', 'boost-note', 'boost_note'],
      environmentVariable: 'BOOST_NOTE_API_KEY',
      sample: '[a-f0-9]{64}',
      examples: {
        match: ['<BoostNoteApiKey><secret></BoostNoteApiKey>', 'client = Client(boost_note_api_key="<secret>")'],
        miss: ['BOOST_NOTE_API_KEY=<[0-9a-f]{9}>', 'BOOST_NOTE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://boostnote.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://boostnote.io/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://boostnote.io/'],
  },
});
