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
      keywords: [
        'discord.com/api/webhooks/',
        'discordapp.com/api/webhooks/',
        'discord.com/api/v10/webhooks/',
        'discord.com/api/v9/webhooks/',
      ],
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
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{31}(?![\w=-])|[0-9]{18}/,
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
      examples: {
        match: ['discord_client_secret: <secret>', "const discordClientSecret = '<secret>';"],
        miss: ['DISCORD_CLIENT_SECRET=<[A-Za-z0-9]{9}>', 'discordClientSecret := os.Getenv("DISCORD_CLIENT_SECRET")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an application and add a bot with the intents and permissions it needs, not Administrator.',
        url: 'https://discord.com/developers/applications',
      },
      {
        text: 'A webhook: channel settings, Integrations, Webhooks.',
        url: 'https://support.discord.com/hc/en-us/articles/228383668',
      },
    ],
    check: [
      {
        text: 'The server’s audit log shows what a bot changed; it does not show what it read.',
        url: 'https://support.discord.com/hc/en-us/articles/206273107',
      },
    ],
    rotate: [
      {
        text: 'A bot has one token: “Reset Token” ends the old one at once, so deploy right after.',
        url: 'https://discord.com/developers/applications',
      },
      { text: 'A webhook: make a second, change the callers, delete the first.' },
    ],
    revoke: [
      { text: 'The application’s Bot page, “Reset Token”.', url: 'https://discord.com/developers/applications' },
      {
        text: 'A webhook: delete it in the channel’s integrations; a DELETE request to its URL does so too and needs no sign-in.',
        url: 'https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token',
      },
    ],
    prevent: [{ text: 'Discord bot token: fewer gateway intents and bot permissions.' }],
    risks: [
      'A bot token acts as the bot on every server it is in: read, write, ban, delete, as far as its roles go.',
      'A webhook URL lets anybody post under its name, links to malware too.',
    ],
    links: [
      'https://discord.com/developers/docs/topics/oauth2',
      'https://discord.com/developers/docs/resources/webhook',
      'https://discord.com/developers/docs/reference',
    ],
  },
});
