import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clarifai',
  name: 'Clarifai',
  home: 'https://www.clarifai.com/',
  secrets: [
    {
      id: 'clarifai-access-token',
      name: 'Clarifai personal access token or API key',
      pattern: /[A-Za-z0-9]{32,36}/,
      near: ['clarifai'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CLARIFAI_PAT',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['CLARIFAI_PAT=<secret>', 'metadata = (("authorization", "Key <secret>"),)  # clarifai'],
        miss: ['CLARIFAI_PAT=<[0-9a-f]{12}>', 'https://api.clarifai.com/v2/models'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a personal access token with the scopes it needs and an expiry.',
        url: 'https://clarifai.com/settings/security',
      },
    ],
    check: [{ text: 'Settings, Usage counts operations by app and model.', url: 'https://clarifai.com/settings/usage' }],
    rotate: [{ text: 'Personal access tokens stand side by side: make the second with the same scopes, set CLARIFAI_PAT anew, delete the first.', url: 'https://clarifai.com/settings/security' }],
    revoke: [{ text: 'Settings, Security, delete.', url: 'https://clarifai.com/settings/security' }],
    risks: ['Inputs, models and workflows of your apps can be read and deleted as far as the scopes go; predictions run at your cost.'],
    links: [
      'https://docs.clarifai.com/clarifai-basics/authentication/personal-access-tokens/',
      'https://docs.clarifai.com/',
    ],
  },
});
