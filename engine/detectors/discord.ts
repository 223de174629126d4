import { clientId } from '../client-id';
import { discordBot, discordBotSample } from '../checks/discord-bot';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'discord',
  name: 'Discord',
  home: 'https://discord.com/',
  secrets: [
    {
      id: 'discord-bot-token',
      name: 'Discord bot token',
      pattern: /[MNO][A-Za-z0-9_-]{21,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{25,40}(?![\w-])/,
      near: ['discord', 'bot_token', 'bottoken', 'client.login', 'bot.run', 'client.run', 'bot.login'],
      check: discordBot,
      confidence: 'likely',
      environmentVariable: 'DISCORD_TOKEN',
      sample: discordBotSample,
      examples: {
        match: [
          'DISCORD_TOKEN=<secret>',
          "client.login('<secret>');",
          'bot.run("<secret>")',
          'discord:\n  token: <secret>\n',
        ],
        miss: [
          'DISCORD_TOKEN=<N[a-z]{9}>',
          'discord: <M[g-z]{23}.[A-Za-z0-9]{6}.[A-Za-z0-9]{27}>',
          'DISCORD_CLIENT_ID=<[1-9][0-9]{17}>',
        ],
      },
    },
    {
      id: 'discord-webhook-url',
      name: 'Discord webhook URL',
      keywords: ['discord.com/api/', 'discordapp.com/api/'],
      pattern: /discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}(?![\w-])/,
      environmentVariable: 'DISCORD_WEBHOOK_URL',
      sample: 'discord.com/api/webhooks/[1-9][0-9]{18}/[A-Za-z0-9_-]{67}[A-Za-z0-9]',
      examples: {
        match: [
          'DISCORD_WEBHOOK_URL=https://<secret>',
          'const hook = "https://<secret>";',
          'curl -d content=hi https://canary.<secret>',
        ],
        miss: [
          'https://discord.com/api/webhooks/$ID/$TOKEN',
          'https://discord.com/api/webhooks/<[1-9][0-9]{17}>/short',
        ],
      },
    },
    {
      id: 'discord-client-secret',
      name: 'Discord OAuth client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{31}(?![\w=-])|[0-9]{18}|[0-9a-f]{64}/,
      near: [
        'discord_client_secret',
        'discordclientsecret',
        'discord_secret',
        'discordsecret',
        'discord-client-secret',
      ],
      named: ['discord'],
      check: notWords,
      environmentVariable: 'DISCORD_CLIENT_SECRET',
      sample: '[A-Za-z0-9_-]{31}[A-Za-z0-9]',
      pairs: 'discord-client-id',
      examples: {
        match: ['discord_client_secret: <secret>', "const discordClientSecret = '<secret>';"],
        miss: ['DISCORD_CLIENT_SECRET=<[A-Za-z0-9]{9}>', 'discordClientSecret := os.Getenv("DISCORD_CLIENT_SECRET")'],
      },
    },
    clientId({
      id: 'discord-client-id',
      name: 'Discord application id',
      value: /[0-9]{17,20}/,
      near: ['discord'],
      pairs: 'discord-client-secret',
      environmentVariable: 'DISCORD_CLIENT_ID',
      sample: '[1-9][0-9]{17}',
      examples: {
        match: [
          'DISCORD_CLIENT_ID=<secret>\nDISCORD_CLIENT_SECRET=<[A-Za-z0-9_-]{31}[a-z]>',
          '{"discordClientSecret": "<[A-Za-z0-9_-]{31}[a-z]>", "discordClientId": "<secret>"}',
        ],
        miss: ['DISCORD_CLIENT_ID=<secret>', 'DISCORD_CLIENT_SECRET=<[A-Za-z0-9_-]{31}[a-z]>\ndiscord_request: <secret>'],
      },
    }),
  ],
  guide: {
    alive: [
      {
        secrets: ['discord-bot-token'],
        url: 'https://discord.com/api/v10/users/@me',
        headers: { Authorization: 'Bot {key}' },
        live: { contains: ['"username"'] },
        source: 'https://discord.com/developers/docs/resources/user#get-current-user',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'The application’s page, Bot, Reset Token: it is shown once. Invite the bot with few permissions and only the privileged intents it needs.',
        url: 'https://discord.com/developers/applications',
      },
    ],
    check: [
      {
        text: 'Discord shows no last use of a token: look at what the bot wrote and where it is a member.',
        url: 'https://discord.com/developers/applications',
        shows: 'last use',
      },
      {
        text: 'Each server’s Audit Log (Server Settings) lists what the bot changed: roles, bans, channels, webhooks.',
        url: 'https://support.discord.com/hc/en-us/articles/206459928',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A bot has one token, and resetting it ends the old one at once: have the deployment of the new one ready, reset in a quiet hour. A webhook: create a second one in the channel, deploy its URL, delete the first.',
        url: 'https://discord.com/developers/applications',
      },
    ],
    revoke: [
      {
        text: 'Bot, Reset Token. Client secret: OAuth2, Reset Secret.',
        url: 'https://discord.com/developers/applications',
      },
      {
        text: 'Webhook: delete it in the channel’s settings, Integrations; whoever has its URL can delete it with the API, without further rights.',
        url: 'https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token',
      },
    ],
    prevent: [
      {
        text: 'Give the bot only the permissions and privileged intents it uses. Tokens cannot be scoped nor bound to IP addresses, so keep it out of code and logs.',
        url: 'https://discord.com/developers/docs/topics/permissions',
      },
    ],
    risks: [
      'A bot token acts as the bot on every server it is in: read, write, ban, delete, as far as its roles go.',
      'A webhook URL lets anybody post under its name, links to malware too.',
    ],
    links: [
      'https://discord.com/developers/docs/topics/oauth2',
      'https://discord.com/developers/docs/resources/webhook',
      'https://discord.com/developers/docs/reference',
    ],
    read: [
      {
        page: 'https://discord.com/developers/docs/quick-start/getting-started',
        on: '2026-11-24',
        parts: ['create', 'rotate'],
      },
      { page: 'https://discord.com/developers/docs/resources/webhook', on: '2026-11-24', parts: ['revoke'] },
    ],
  },
});
