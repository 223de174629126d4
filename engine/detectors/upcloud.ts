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
    create: [{ text: 'Account, API Tokens, Add new API token (ucat_…): name, expiration, allowed IP addresses, and whether it may make further tokens; it is shown once.', url: 'https://hub.upcloud.com/account/api-tokens' }],
    check: [
      {
        text: 'The list of tokens shows the last use; the account has an audit log.',
        url: 'https://hub.upcloud.com/account/api-tokens',
      },
    ],
    rotate: [{ text: 'Make one token for each program: create the second in the same subaccount, change UPCLOUD_TOKEN, revoke the first; nothing else notices.', url: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/' }],
    revoke: [{ text: 'Account, API Tokens, delete it; no password has to change.', url: 'https://hub.upcloud.com/account/api-tokens' }],
    prevent: [{ text: 'A subaccount with few permissions, an address range, an expiry, no right to make tokens.', url: 'https://upcloud.com/docs/guides/managing-api-tokens/' }],
    risks: ['Servers, disks and databases can be made, read and deleted as far as the (sub)account’s permissions go.'],
    links: ['https://upcloud.com/docs/guides/managing-api-tokens/'],
    read: [{ page: 'https://upcloud.com/docs/guides/managing-api-tokens/', on: '2026-11-24', parts: ['create', 'prevent'] }, { page: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/', on: '2026-11-24', parts: ['rotate'] }],
  },
});
