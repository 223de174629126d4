import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'buttercms',
  name: 'ButterCMS',
  home: 'https://buttercms.com/',
  secrets: [
    {
      id: 'buttercms-api-token',
      name: 'ButterCMS API token',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['buttercms', 'butter_cms', 'butter cms'],
      check: notWords,
      environmentVariable: 'BUTTERCMS_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['BUTTERCMS_API_KEY=<secret>', "const butter = Butter('<secret>'); // buttercms"],
        miss: ['BUTTERCMS_API_KEY=<[0-9a-f]{12}>', 'https://api.buttercms.com/v2/posts/'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['buttercms-api-token'], url: 'https://api.buttercms.com/v2/authors/?auth_token={key}', source: 'https://buttercms.com/docs/api/' }],
    create: [
      {
        text: 'The read token stands in the settings; a write token is given on request.',
        url: 'https://buttercms.com/settings/',
      },
    ],
    check: [{ text: 'The dashboard shows API calls.', url: 'https://buttercms.com/' }],
    rotate: [{ text: 'Make a new token, deploy it, delete the old one.' }],
    revoke: [{ text: 'Settings, regenerate the token.', url: 'https://buttercms.com/settings/' }],
    risks: ['Content, drafts too, can be read; with a write token changed.'],
    links: ['https://buttercms.com/docs/api/', 'https://buttercms.com/kb/'],
  },
});
