import { provider } from '../provider';

export default provider({
  id: 'gitbook',
  name: 'GitBook',
  home: 'https://www.gitbook.com/',
  secrets: [
    {
      id: 'gitbook-api-token',
      name: 'GitBook API token',
      keywords: ['gb_api_'],
      pattern: /gb_api_[A-Za-z0-9]{38,50}/,
      environmentVariable: 'GITBOOK_TOKEN',
      sample: 'gb_api_[A-Za-z0-9]{40}',
      examples: {
        match: ['export GITBOOK_TOKEN="<secret>"', 'client = Client(gitbook_token="<secret>")'],
        miss: ['GITBOOK_TOKEN=<gb_api_[a-z]{9}>', 'gitbook_token = os.environ["GITBOOK_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Developer settings: make a personal access token.', url: 'https://app.gitbook.com/account/developer' },
    ],
    check: [{ text: 'A space’s history shows changes.', url: 'https://app.gitbook.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Delete the token in the developer settings.', url: 'https://app.gitbook.com/account/developer' }],
    risks: ['Spaces can be read and changed in the owner’s name.'],
    links: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
  },
});
