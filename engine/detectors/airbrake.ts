import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'airbrake',
  name: 'Airbrake',
  home: 'https://www.airbrake.io/',
  secrets: [
    {
      id: 'airbrake-user-key',
      name: 'Airbrake user key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{40}(?![\w-])/,
      near: ['airbrake_user', 'airbrakeuser', 'airbrake user'],
      named: ['airbrake'],
      check: notWords,
      environmentVariable: 'AIRBRAKE_USER_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['AIRBRAKE_USER_KEY=<secret>', "airbrakeUserKey: '<secret>'"],
        miss: ['AIRBRAKE_USER_KEY=<[0-9a-f]{12}>', 'AIRBRAKE_USER_KEY=$KEY'],
      },
    },
    {
      id: 'airbrake-project-key',
      name: 'Airbrake project key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{32}(?![\w-])/,
      near: ['airbrake'],
      check: notWords,
      environmentVariable: 'AIRBRAKE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['AIRBRAKE_API_KEY=<secret>', "new Notifier({ projectId: 1, projectKey: '<secret>' }) // airbrake"],
        miss: ['AIRBRAKE_API_KEY=<[0-9a-f]{12}>', 'AIRBRAKE_PROJECT_ID=123456'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['airbrake-user-key'], url: 'https://api.airbrake.io/api/v4/projects?key={key}', source: 'https://docs.airbrake.io/docs/devops-tools/api/#list-projects-v4' }],
    create: [
      {
        text: 'Each project has a key; user keys stand in the profile.',
        url: 'https://docs.airbrake.io/docs/overview/access-tokens/',
      },
    ],
    check: [
      {
        text: 'Airbrake shows no last use: errors you did not send tell that others use the key.',
        url: 'https://docs.airbrake.io/',
      },
    ],
    rotate: [{ text: 'Regenerate the project key and deploy it at once.' }],
    revoke: [
      {
        text: 'Project settings, or profile, regenerate the key.',
        url: 'https://docs.airbrake.io/docs/overview/access-tokens/',
      },
    ],
    risks: [
      'With a user key error reports, which hold personal data, can be read and deleted; with a project key false ones sent.',
    ],
    links: ['https://docs.airbrake.io/docs/overview/access-tokens/', 'https://docs.airbrake.io/docs/devops-tools/api/'],
  },
});
