import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'line',
  name: 'LINE',
  home: 'https://line.me/',
  secrets: [
    {
      id: 'line-channel-access-token',
      name: 'LINE channel access token',
      pattern: /[A-Za-z0-9+/]{160,175}={0,2}(?![\w+/=])/,
      near: [
        'line_channel',
        'linechannel',
        'line_access_token',
        'lineaccesstoken',
        'channelaccesstoken',
        'channel_access_token',
        'linebotapi',
        'line-bot',
        'api.line.me',
        'line_bot',
        'linebot',
      ],
      named: ['linenotify'],
      entropy: 4.8,
      confidence: 'likely',
      environmentVariable: 'LINE_CHANNEL_ACCESS_TOKEN',
      sample: '[A-Za-z0-9+/]{169}Y=',
      examples: {
        match: ['LINE_CHANNEL_ACCESS_TOKEN=<secret>', "line_bot_api = LineBotApi('<secret>')"],
        miss: ['LINE_CHANNEL_ACCESS_TOKEN=<[A-Za-z0-9]{12}>', 'LINE_CHANNEL_ID=<[0-9]{10}>'],
      },
    },
    {
      id: 'line-channel-secret',
      name: 'LINE channel secret',
      pattern: /[A-Za-z0-9]{43}|[0-9a-f]{32}/,
      near: [
        'line_channel_secret',
        'linechannelsecret',
        'channel_secret',
        'channelsecret',
        'line_secret',
        'linesecret',
        'webhookhandler(',
      ],
      named: ['linenotify'],
      reach: 60,
      check: notWords,
      environmentVariable: 'LINE_CHANNEL_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['LINE_CHANNEL_SECRET=<secret>', '"lineChannelSecret": "<secret>"'],
        miss: ['LINE_CHANNEL_SECRET=<[0-9a-f]{9}>', 'line_channel_secret: ${LINE_CHANNEL_SECRET}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Use short-lived or v2.1 tokens, made from an assertion signing key.',
        url: 'https://developers.line.biz/console/',
      },
    ],
    check: [{ text: 'Statistics of the channel in the official account manager.', url: 'https://manager.line.biz/' }],
    rotate: [
      { text: 'Tokens of version 2.1 can stand side by side, up to 30: issue another, deploy it, revoke the first.' },
    ],
    revoke: [
      {
        text: 'Console, Messaging API, “Reissue”; or POST /v2/oauth/revoke with the token. The channel secret: Basic settings, “Issue”.',
        url: 'https://developers.line.biz/console/',
      },
    ],
    prevent: [
      {
        text: 'Channel access tokens v2.1, which a JWT gets and which expire, instead of the long-lived one; for that one an allowlist of server addresses (Security tab).',
        url: 'https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/',
      },
    ],
    risks: ['Messages to everybody who follows the account; with the channel secret webhooks can be forged.'],
    links: [
      'https://developers.line.biz/en/docs/basics/channel-access-token/',
      'https://developers.line.biz/en/reference/messaging-api/',
    ],
  },
});
