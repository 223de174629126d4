import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zulip',
  name: 'Zulip',
  home: 'https://zulip.com/',
  secrets: [
    {
      id: 'zulip-api-key',
      name: 'Zulip API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['zulip'],
      check: notWords,
      environmentVariable: 'ZULIP_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['ZULIP_API_KEY=<secret>', 'private static final String ZULIP_API_KEY = "<secret>";'],
        miss: ['ZULIP_API_KEY=<[A-Za-z0-9]{8}>', 'zulipApiKey := os.Getenv("ZULIP_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, Bots: add a bot of the narrowest kind; an incoming webhook can only send.',
        url: 'https://zulip.com/help/add-a-bot-or-integration',
      },
    ],
    check: [{ text: 'Search for messages the bot has sent.', url: 'https://zulip.com/help/search-for-messages' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      { text: 'Settings, Bots: generate a new key or deactivate the bot.', url: 'https://zulip.com/help/manage-a-bot' },
    ],
    risks: ['Messages can be read and sent as the bot or the user.'],
    links: ['https://zulip.com/api/api-keys'],
  },
});
