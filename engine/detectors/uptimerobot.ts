import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'uptimerobot',
  name: 'UptimeRobot',
  home: 'https://uptimerobot.com/',
  secrets: [
    {
      id: 'uptimerobot-api-key',
      name: 'UptimeRobot API key',
      pattern: /(?:ur?|m)[0-9]{5,10}-[0-9a-f]{18,24}|[A-Za-z0-9]{34}/,
      near: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
      entropy: 2.9,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'UPTIMEROBOT_API_KEY',
      sample: 'u[1-9][0-9]{6}-[0-9a-f]{24}',
      examples: {
        match: ['uptimerobot_api_key: <secret>', '<UptimerobotApiKey><secret></UptimerobotApiKey>'],
        miss: ['UPTIMEROBOT_API_KEY=<u[0-9]{7}>', 'uptimerobot_api_key = os.environ["UPTIMEROBOT_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Use a read-only key, or a monitor’s own key, where that is enough.',
        url: 'https://dashboard.uptimerobot.com/integrations?type=apis',
      },
    ],
    check: [
      {
        text: 'UptimeRobot shows no use of keys: look for monitors and contacts that were changed.',
        url: 'https://dashboard.uptimerobot.com/',
      },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Integrations & API: regenerate the key.',
        url: 'https://dashboard.uptimerobot.com/integrations?type=apis',
      },
    ],
    risks: ['Monitors can be read, paused and deleted.'],
    links: ['https://uptimerobot.com/api/', 'https://help.uptimerobot.com/'],
  },
});
