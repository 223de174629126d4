import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'airship',
  name: 'Airship',
  home: 'https://www.airship.com/',
  secrets: [
    {
      id: 'airship-master-secret',
      name: 'Airship app master secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])/,
      near: ['airship_master', 'airshipmaster', 'urbanairship', 'urban_airship', 'go.urbanairship.com'],
      named: ['airship'],
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'URBANAIRSHIP_MASTER_SECRET',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['URBANAIRSHIP_MASTER_SECRET=<secret>', 'airshipMasterSecret: "<secret>"'],
        miss: ['URBANAIRSHIP_MASTER_SECRET=<[A-Za-z0-9]{12}>', 'https://go.urbanairship.com/api/push'],
      },
    },
    {
      id: 'airship-bearer-token',
      name: 'Airship bearer token',
      pattern: /(?<![\w-])[A-Za-z0-9]{91}(?![\w-])/,
      near: ['airship'],
      entropy: 4.5,
      check: notWords,
      environmentVariable: 'AIRSHIP_TOKEN',
      sample: '[A-Za-z0-9]{91}',
      examples: {
        match: ['AIRSHIP_TOKEN=<secret>', 'airship:\n  token: <secret>'],
        miss: ['AIRSHIP_TOKEN=<[A-Za-z0-9]{20}>', 'airship: true'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API token with a role for the project; the master secret can do everything.',
        url: 'https://www.airship.com/docs/guides/messaging/project/tokens/',
      },
    ],
    check: [{ text: 'The project’s reports show messages that were sent.', url: 'https://go.airship.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Settings, Tokens, delete; the master secret is renewed by support.',
        url: 'https://www.airship.com/docs/guides/messaging/project/tokens/',
      },
    ],
    risks: ['Messages can be sent to all users of the app, and their data exported.'],
    links: [
      'https://www.airship.com/docs/guides/messaging/project/tokens/',
      'https://www.airship.com/docs/developer/rest-api/ua/',
    ],
  },
});
