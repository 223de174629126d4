import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'crowdin',
  name: 'Crowdin',
  home: 'https://crowdin.com/',
  secrets: [
    {
      id: 'crowdin-access-token',
      name: 'Crowdin personal access token',
      pattern: /[A-Za-z0-9]{80}/,
      near: ['crowdin'],
      check: notWords,
      environmentVariable: 'CROWDIN_PERSONAL_TOKEN',
      sample: '[0-9a-f]{80}',
      examples: {
        match: ['CROWDIN_PERSONAL_TOKEN=<secret>', '"project_id": "1"\n"api_token": "<secret>" # crowdin'],
        miss: ['CROWDIN_PERSONAL_TOKEN=<[0-9a-f]{12}>', 'CROWDIN_PROJECT_ID=12345'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token with granular access to the projects it needs and an expiry.',
        url: 'https://crowdin.com/settings#api-key',
      },
    ],
    check: [{ text: 'The settings show the last use of each token.', url: 'https://crowdin.com/settings#api-key' }],
    rotate: [{ text: 'Make a second token, deploy it, revoke the first.' }],
    revoke: [{ text: 'Account settings, API, revoke.', url: 'https://crowdin.com/settings#api-key' }],
    risks: ['Texts of your product can be read and changed.'],
    links: ['https://support.crowdin.com/developer/api/', 'https://support.crowdin.com/account-settings/'],
  },
});
