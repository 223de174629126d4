import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'toggl',
  name: 'Toggl Track',
  home: 'https://toggl.com/track/',
  secrets: [
    {
      id: 'toggl-api-token',
      name: 'Toggl Track API token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['toggl'],
      check: notWords,
      environmentVariable: 'TOGGL_API_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["TOGGL_API_TOKEN = '<secret>'", 'client = Client(toggl_api_token="<secret>")'],
        miss: ['TOGGL_API_TOKEN=<[0-9a-f]{9}>', 'const togglApiToken = process.env.TOGGL_API_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The profile shows the user’s one token: use a user of its own for a program.',
        url: 'https://track.toggl.com/profile',
      },
    ],
    check: [{ text: 'Time entries show who made them and with what.', url: 'https://track.toggl.com/reports' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Profile, API Token: reset it.', url: 'https://track.toggl.com/profile' }],
    risks: ['Time entries, projects and clients can be read and changed.'],
    links: ['https://engineering.toggl.com/docs/authentication/'],
  },
});
