import { provider } from '../provider';

export default provider({
  id: 'telegram',
  name: 'Telegram',
  home: 'https://telegram.org/',
  secrets: [
    {
      id: 'telegram-bot-token',
      name: 'Telegram bot token',
      keywords: [':AA'],
      pattern: /[0-9]{8,10}:AA[A-Za-z0-9_-]{32,34}(?![\w-])/,
      before: 10,
      entropy: 4,
      environmentVariable: 'TELEGRAM_BOT_TOKEN',
      sample: '[1-9][0-9]{9}:AA[A-Za-z0-9_-]{32}[A-Za-z0-9]',
      examples: {
        match: [
          'TELEGRAM_BOT_TOKEN=<secret>',
          "const bot = new Telegraf('<secret>');",
          '{ "token": "<secret>" }',
          'updater = Updater("<secret>", use_context=True)',
        ],
        miss: ['TELEGRAM_BOT_TOKEN=<[0-9]{9}>:AAtoken', 'at 10:AA the train leaves', '<[0-9]{9}>:<AB[A-Za-z0-9]{33}>'],
      },
    },
    {
      id: 'telegram-bot-url',
      name: 'Telegram bot token in a URL',
      keywords: ['api.telegram.org/'],
      pattern: /api\.telegram\.org\/(?:file\/)?bot(?<secret>[0-9]{8,10}:[A-Za-z0-9_-]{34,36})(?![\w-])/,
      environmentVariable: 'TELEGRAM_BOT_TOKEN',
      sample: 'https://api.telegram.org/bot[1-9][0-9]{9}:AA[A-Za-z0-9]{33}',
      examples: {
        match: ['curl <secret>/getMe', 'TELEGRAM_URL="<secret>/sendMessage"'],
        miss: ['https://api.telegram.org/bot$TOKEN/getMe', 'https://api.telegram.org/file'],
      },
    },
    {
      id: 'telegram-api-hash',
      name: 'Telegram app api_hash',
      pattern: /[0-9a-f]{32}/,
      near: ['telegram', 'telegr', 'telegram_api_hash', 'telegramapihash', 'api_hash', 'apihash', 'tg_api_hash'],
      reach: 60,
      environmentVariable: 'TELEGRAM_API_HASH',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['TELEGRAM_API_HASH=<secret>', "client = TelegramClient('anon', api_id, api_hash='<secret>')"],
        miss: ['API_HASH=<[0-9a-f]{64}>', 'TELEGRAM_API_HASH=<[0-9a-f]{9}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['telegram-bot-token'],
        url: 'https://api.telegram.org/bot{key}/getMe',
        live: { contains: ['"ok":true'] },
        revoked: { contains: ['"ok":false'] },
        source: 'https://github.com/tdlib/telegram-bot-api/blob/HEAD/telegram-bot-api/Client.cpp',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Talk to BotFather, /newbot; switch off groups and inline mode if the bot needs none.',
        url: 'https://t.me/BotFather',
      },
      { text: 'An api_id and api_hash belong to a person’s app.', url: 'https://my.telegram.org/apps' },
    ],
    check: [
      {
        text: 'Telegram keeps no last use and no log of a token: getUpdates that answers 409, or a webhook that you did not set, shows a second user.',
        url: 'https://core.telegram.org/bots/api#getwebhookinfo',
        shows: 'last use',
      },
      {
        text: 'Look at the bot’s chats: messages you did not send, commands, name or description changed.',
        url: 'https://core.telegram.org/bots/api',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A bot has one token: /revoke gives the new one and ends the old at once; deploy it right after.',
        url: 'https://t.me/BotFather',
      },
    ],
    revoke: [{ text: 'BotFather, /revoke, choose the bot.', url: 'https://t.me/BotFather' }],
    prevent: [
      {
        text: 'A token has no scopes and is bound to no address: one bot for each purpose, joining of groups switched off, and a secret_token on the webhook, which proves that updates come from Telegram.',
        url: 'https://core.telegram.org/bots/api#setwebhook',
      },
    ],
    risks: [
      'Everything people write to the bot can be read, and messages and files sent in its name.',
      'An api_hash lets others sign in under your app’s identity; it cannot be revoked, only the app deleted.',
    ],
    links: [
      'https://core.telegram.org/bots/features#botfather',
      'https://core.telegram.org/bots/api',
      'https://core.telegram.org/api/obtaining_api_id',
    ],
  },
});
