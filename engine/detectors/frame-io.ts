import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'frame-io',
  name: 'Frame.io',
  home: 'https://frame.io/',
  secrets: [
    {
      id: 'frame-io-developer-token',
      name: 'Frame.io developer token',
      keywords: ['fio-u-'],
      pattern: /fio-u-[A-Za-z0-9_=-]{64}(?![\w-])/,
      environmentVariable: 'FRAMEIO_TOKEN',
      sample: 'fio-u-[A-Za-z0-9_-]{63}[A-Za-z0-9]',
      examples: {
        match: ['FRAMEIO_TOKEN=<secret>', "FrameioClient('<secret>')"],
        miss: ['FRAMEIO_TOKEN=<fio-u-[A-Za-z0-9]{8}>', 'class="fio-u-left"'],
      },
    },
    {
      id: 'frame-io-api-key',
      name: 'Frame.io API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64}(?![\w-])/,
      near: ['frameio', 'frame.io', 'frame_io'],
      check: notWords,
      environmentVariable: 'FRAME_IO_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['"frameIoApiKey": "<secret>",', 'frameIoApiKey := "<secret>"'],
        miss: ['FRAME_IO_API_KEY=<[0-9a-f]{6}>', 'const frameIoApiKey = process.env.FRAME_IO_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['frame-io-api-key'], url: 'https://api.frame.io/v2/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://developer.frame.io/docs/getting-started/authentication' }],
    create: [{ text: 'Create a token with the scopes it needs.', url: 'https://developer.frame.io/app/tokens' }],
    check: [{ text: 'The account’s audit log lists access to assets.', url: 'https://help.frame.io/' }],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Developer Tools, Tokens, delete.', url: 'https://developer.frame.io/app/tokens' }],
    risks: ['Videos of all projects can be read, changed and deleted.'],
    links: ['https://developer.frame.io/docs/getting-started/authentication', 'https://developer.frame.io/'],
  },
});
