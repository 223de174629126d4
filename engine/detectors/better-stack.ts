import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'better-stack',
  name: 'Better Stack',
  home: 'https://betterstack.com/',
  secrets: [
    {
      id: 'better-stack-token',
      name: 'Better Stack API or source token',
      pattern: /[A-Za-z0-9]{24}/,
      near: ['betterstack', 'better_stack', 'logtail', 'betteruptime', 'better_uptime'],
      reach: 80,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'BETTERSTACK_TOKEN',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ['LOGTAIL_SOURCE_TOKEN=<secret>', 'betterstack:\n  token: <secret>'],
        miss: ['LOGTAIL_SOURCE_TOKEN=<[A-Za-z0-9]{12}>', 'BETTERSTACK_TEAM=web'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['better-stack-token'],
        url: 'https://uptime.betterstack.com/api/v2/monitors',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['telemetry.betterstack.com'],
        source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
      },
    ],
    create: [
      {
        text: 'Source tokens belong to one source and only send; API tokens belong to a team.',
        url: 'https://betterstack.com/docs/logs/api/getting-started/',
      },
    ],
    check: [
      {
        text: 'Better Stack shows no last use: look at the source’s volume.',
        url: 'https://telemetry.betterstack.com/',
      },
    ],
    rotate: [{ text: 'Make a second token or source, deploy it, remove the first.' }],
    revoke: [
      {
        text: 'Remove the API token in the team’s settings, or the source.',
        url: 'https://betterstack.com/settings/api-tokens',
      },
    ],
    risks: ['Monitors and incidents can be changed, logs read, false ones sent.'],
    links: [
      'https://betterstack.com/docs/logs/api/getting-started/',
      'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    ],
  },
});
