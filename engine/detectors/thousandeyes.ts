import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'thousandeyes',
  name: 'ThousandEyes',
  home: 'https://www.thousandeyes.com/',
  secrets: [
    {
      id: 'thousandeyes-oauth-token',
      name: 'ThousandEyes OAuth bearer token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32}/,
      near: ['thousandeyes', 'thousand_eyes'],
      entropy: 3,
      check: notWords,
      environmentVariable: 'THOUSANDEYES_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['export THOUSANDEYES_TOKEN="<secret>"', 'private static final String THOUSANDEYES_TOKEN = "<secret>";'],
        miss: ['THOUSANDEYES_TOKEN=<[0-9a-f]{9}>', 'thousandeyes_token: ${THOUSANDEYES_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, User API tokens: create one for a user with a narrow role.',
        url: 'https://app.thousandeyes.com/account-settings/users-roles',
      },
    ],
    check: [
      {
        text: 'The activity log lists changes by user.',
        url: 'https://app.thousandeyes.com/account-settings/activity-log',
      },
    ],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'User API tokens: revoke it.', url: 'https://app.thousandeyes.com/account-settings/users-roles' }],
    risks: ['Tests, agents and alerts can be read and changed.'],
    links: ['https://developer.cisco.com/docs/thousandeyes/'],
  },
});
