import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'voicegain',
  name: 'Voicegain',
  home: 'https://www.voicegain.ai/',
  secrets: [
    vendorJwt({
      id: 'voicegain-api-token',
      name: 'Voicegain API token',
      near: ['voicegain'],
      environmentVariable: 'VOICEGAIN_JWT',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.voicegain.ai/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.voicegain.ai/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://www.voicegain.ai/'],
  },
});
