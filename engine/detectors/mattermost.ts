import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mattermost',
  name: 'Mattermost',
  home: 'https://mattermost.com/',
  secrets: [
    {
      id: 'mattermost-access-token',
      name: 'Mattermost access token',
      pattern: /[A-Za-z0-9]{26}/,
      near: ['mattermost'],
      reach: 60,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'MATTERMOST_TOKEN',
      sample: '[a-z0-9]{26}',
      examples: {
        match: ['MATTERMOST_TOKEN=<secret>', 'https://mattermost.acme.dev/hooks/ <secret>'],
        miss: ['MATTERMOST_TOKEN=<[a-z0-9]{9}>', 'MATTERMOST_URL=https://mattermost.acme.dev'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Integrations, Bot Accounts, Add Bot Account, a role, Create New Token. Personal access tokens (Profile, Security) must be allowed by the System Console and for the person.', url: 'https://developers.mattermost.com/integrate/reference/bot-accounts/' }],
    check: [{ text: 'The audit log of the server (System Console, Compliance, or mmctl) lists what the account did; mmctl token list USER names its tokens.', url: 'https://docs.mattermost.com/manage/logging.html', shows: 'log' }],
    rotate: [{ text: 'A bot has any number of tokens: make the second, deploy it, then disable the first, and delete it when nothing has failed for a day.' }],
    revoke: [{ text: 'Bot Accounts (or Profile, Security, Personal Access Tokens): Disable stops it and can be undone, Delete also ends its sessions; an administrator can do it with “mmctl token revoke TOKEN_ID”.', url: 'https://docs.mattermost.com/manage/mmctl-command-line-tool.html' }],
    prevent: [{ text: 'Bots that are members of few teams and channels, without the permission to post everywhere; personal tokens switched off.' }],
    risks: ['Messages and files of all channels that the account is in can be read and written in its name; a system admin’s token rules the server.'],
    links: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  },
});
