import { provider } from '../provider';

export default provider({
  id: 'upcloud',
  name: 'UpCloud',
  home: 'https://upcloud.com/',
  secrets: [
    {
      id: 'upcloud-api-token',
      name: 'UpCloud API token',
      keywords: ['ucat_'],
      pattern: /ucat_[A-Za-z0-9]{24,32}/,
      environmentVariable: 'UPCLOUD_TOKEN',
      sample: 'ucat_01[A-Z0-9]{24}',
      examples: {
        match: ['UPCLOUD_TOKEN=<secret>', 'private static final String UPCLOUD_TOKEN = "<secret>";'],
        miss: ['UPCLOUD_TOKEN=<ucat_[A-Z0-9]{6}>', 'upcloudToken := os.Getenv("UPCLOUD_TOKEN")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['upcloud-api-token'], url: 'https://api.upcloud.com/1.3/account', headers: { Authorization: 'Bearer {key}' }, source: 'https://upcloud.com/docs/guides/managing-api-tokens/' }],
    create: [
      {
        text: 'Make a token with an expiry and allowed addresses, in a subaccount with few permissions.',
        url: 'https://hub.upcloud.com/account/api-tokens',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows the last use; the account has an audit log.',
        url: 'https://hub.upcloud.com/account/api-tokens',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API tokens: delete the token.', url: 'https://hub.upcloud.com/account/api-tokens' }],
    risks: ['Servers and storage can be made, changed and deleted at your cost.'],
    links: ['https://upcloud.com/docs/guides/managing-api-tokens/', 'https://developers.upcloud.com/1.3/'],
  },
});
