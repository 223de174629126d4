import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'livekit',
  name: 'LiveKit',
  home: 'https://livekit.io/',
  secrets: [
    {
      id: 'livekit-api-secret',
      name: 'LiveKit API secret',
      pattern: /[A-Za-z0-9]{43,44}/,
      near: ['livekit'],
      confidence: 'likely',
      entropy: 4.3,
      check: notWords,
      pairs: 'livekit-api-key-id',
      environmentVariable: 'LIVEKIT_API_SECRET',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['export LIVEKIT_API_SECRET="<secret>"', '<LivekitApiSecret><secret></LivekitApiSecret>'],
        miss: ['LIVEKIT_API_SECRET=<[A-Za-z0-9]{8}>', 'livekit_api_secret: ${LIVEKIT_API_SECRET}'],
      },
    },
    {
      id: 'livekit-api-key-id',
      name: 'LiveKit API key (the id of the secret)',
      pattern: /API[A-Za-z0-9]{12}/,
      near: ['livekit'],
      check: notWords,
      pairs: 'livekit-api-secret',
      environmentVariable: 'LIVEKIT_API_KEY',
      sample: 'API[A-Za-z0-9]{12}',
      examples: {
        match: ['"livekitApiKey": "<secret>",', "const livekitApiKey = '<secret>';"],
        miss: ['LIVEKIT_API_KEY=<API[0-9a-f]{6}>', 'const livekitApiKey = process.env.LIVEKIT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The project’s Settings, Keys: add a pair for each program.',
        url: 'https://cloud.livekit.io/',
      },
    ],
    check: [{ text: 'Sessions of the project.', url: 'https://cloud.livekit.io/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Settings, Keys: delete the pair.', url: 'https://cloud.livekit.io/' }],
    risks: ['Tokens for any room can be made: calls heard, rooms and recordings changed.'],
    links: ['https://docs.livekit.io/home/get-started/authentication/', 'https://docs.livekit.io/'],
  },
});
