import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'voicegain',
  name: 'Voicegain',
  home: 'https://www.voicegain.ai/',
  secrets: [
    {
      id: 'voicegain-api-token',
      name: 'Voicegain API token',
      pattern: /eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,700}(?![\w-])/,
      after: 1500,
      near: ['voicegain'],
      check: isJwt,
      environmentVariable: 'VOICEGAIN_JWT',
      sample: jwtSample('{"aud":"https://api.voicegain.ai/v1","sub":"[0-9a-f]{32}"}'),
      examples: {
        match: ['<VoicegainJwt><secret></VoicegainJwt>', 'VOICEGAIN_JWT=<secret>'],
        miss: ['VOICEGAIN_JWT=<[0-9a-f]{5}>', 'voicegainJwt := os.Getenv("VOICEGAIN_JWT")'],
      },
    },
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
