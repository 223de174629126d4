import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'chatfuel',
  name: 'Chatfuel',
  home: 'https://chatfuel.com/',
  secrets: [
    {
      id: 'chatfuel-api-token',
      name: 'Chatfuel API token',
      pattern: /[A-Za-z0-9]{128}/,
      near: ['chatfuel'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CHATFUEL_API_TOKEN',
      sample: '[A-Za-z0-9]{128}',
      examples: {
        match: ['CHATFUEL_API_TOKEN=<secret>', 'https://api.chatfuel.com/bots/1/users/2/send?chatfuel_token=<secret>'],
        miss: [
          'CHATFUEL_API_TOKEN=<[0-9a-f]{9}>',
          'https://api.chatfuel.com/bots/1/users/2/send?chatfuel_token=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API token stands in the bot’s settings.', url: 'https://dashboard.chatfuel.com/' }],
    check: [
      {
        text: 'Chatfuel shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://dashboard.chatfuel.com/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the bot’s settings.', url: 'https://dashboard.chatfuel.com/' }],
    risks: ['Messages are sent to users in the bot’s name.'],
    links: ['https://docs.chatfuel.com/', 'https://chatfuel.com/'],
  },
});
