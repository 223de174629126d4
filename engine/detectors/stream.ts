import { provider } from '../provider';

export default provider({
  id: 'stream',
  name: 'Stream',
  home: 'https://getstream.io/',
  secrets: [
    {
      id: 'stream-api-secret',
      name: 'Stream API secret',
      pattern: /[A-Za-z0-9]{64}/,
      near: [
        'getstream',
        'stream_api_secret',
        'streamapisecret',
        'stream_secret',
        'streamsecret',
        'streamchat',
        'stream_chat',
        'stream-chat',
      ],
      named: ['stream'],
      confidence: 'likely',
      environmentVariable: 'STREAM_API_SECRET',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['STREAM_API_SECRET=<secret>', "StreamChat.getInstance('<[a-z0-9]{12}>', '<secret>')"],
        miss: ['STREAM_API_KEY=<[a-z0-9]{12}>', 'STREAM_API_SECRET=<[a-z0-9]{9}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'An app has key and secret; add a second pair under the app’s access keys.',
        url: 'https://dashboard.getstream.io/',
      },
    ],
    check: [{ text: 'The app’s usage and request logs.', url: 'https://dashboard.getstream.io/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Delete the key pair; tokens of users are revoked with revoke_tokens_issued_at.',
        url: 'https://dashboard.getstream.io/',
      },
    ],
    risks: ['Tokens for any user can be made: chats and feeds read and changed.'],
    links: ['https://getstream.io/chat/docs/', 'https://getstream.io/chat/docs/node/tokens_and_authentication/'],
  },
});
