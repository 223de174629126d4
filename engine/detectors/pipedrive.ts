import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pipedrive',
  name: 'Pipedrive',
  home: 'https://www.pipedrive.com/',
  secrets: [
    {
      id: 'pipedrive-api-token',
      name: 'Pipedrive API token',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['pipedrive'],
      check: notWords,
      environmentVariable: 'PIPEDRIVE_API_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['pipedrive_api_token: <secret>', 'pipedriveApiToken := "<secret>"'],
        miss: ['PIPEDRIVE_API_TOKEN=<[0-9a-f]{9}>', 'const pipedriveApiToken = process.env.PIPEDRIVE_API_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['pipedrive-api-token'], url: 'https://api.pipedrive.com/v1/users/me', headers: { 'x-api-token': '{key}' }, live: { contains: ['"success"', '"data"'] }, source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication' }],
    create: [
      {
        text: 'The token belongs to a user: make one with a narrow permission set for each program.',
        url: 'https://app.pipedrive.com/settings/api',
      },
    ],
    check: [
      { text: 'The security dashboard shows sign-ins and devices.', url: 'https://app.pipedrive.com/security-center' },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Personal preferences, API, “Regenerate token”.', url: 'https://app.pipedrive.com/settings/api' }],
    risks: ['Deals, people and files of that user can be read and changed.'],
    links: [
      'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
      'https://support.pipedrive.com/en/article/how-can-i-find-my-personal-api-key',
    ],
  },
});
