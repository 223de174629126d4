import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'todoist',
  name: 'Todoist',
  home: 'https://www.todoist.com/',
  secrets: [
    {
      id: 'todoist-api-token',
      name: 'Todoist API token',
      pattern: /[0-9a-z]{40}/,
      near: ['todoist'],
      reach: 60,
      check: notWords,
      environmentVariable: 'TODOIST_API_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['todoist_api_token: <secret>', 'client = Client(todoist_api_token="<secret>")'],
        miss: ['TODOIST_API_TOKEN=<[0-9a-f]{9}>', 'todoistApiToken := os.Getenv("TODOIST_API_TOKEN")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['todoist-api-token'], url: 'https://api.todoist.com/api/v1/user', headers: { Authorization: 'Bearer {key}' }, source: 'https://developer.todoist.com/api/v1/' }],
    create: [
      {
        text: 'Settings, Integrations, Developer shows the token.',
        url: 'https://app.todoist.com/app/settings/integrations/developer',
      },
    ],
    check: [{ text: 'The activity log shows changes.', url: 'https://app.todoist.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'Issue a new token, which ends the old one.',
        url: 'https://app.todoist.com/app/settings/integrations/developer',
      },
    ],
    risks: ['Tasks can be read, changed and deleted.'],
    links: ['https://developer.todoist.com/'],
  },
});
