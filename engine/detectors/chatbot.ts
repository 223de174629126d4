import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'chatbot',
  name: 'ChatBot',
  home: 'https://www.chatbot.com/',
  secrets: [
    {
      id: 'chatbot-developer-access-token',
      name: 'ChatBot developer access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{32}(?![\w-])/,
      near: ['chatbot_token', 'chatbottoken', 'chatbot_api', 'chatbotapi', 'api.chatbot.com'],
      named: ['chatbot'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CHATBOT_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: [
          'CHATBOT_TOKEN=<secret>',
          'curl -H "authorization: Bearer <secret>" https://api.chatbot.com/v2/stories',
        ],
        miss: [
          'CHATBOT_TOKEN=<[0-9a-f]{9}>',
          'curl -H "authorization: Bearer ${KEY}" https://api.chatbot.com/v2/stories',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s developer access token stands in the developer settings.',
        url: 'https://app.chatbot.com/settings/developer',
      },
    ],
    check: [
      {
        text: 'ChatBot shows no last use of the developer access token: compare requests and changes with your own.',
        url: 'https://app.chatbot.com/settings/developer',
      },
    ],
    rotate: [
      { text: 'There is one developer access token: make a new one, and deploy it at once, for the old one stops.' },
    ],
    revoke: [
      {
        text: 'Make a new developer access token in the developer settings.',
        url: 'https://app.chatbot.com/settings/developer',
      },
    ],
    risks: ['Stories can be changed and users’ conversations read.'],
    links: ['https://www.chatbot.com/docs/', 'https://www.chatbot.com/'],
  },
});
