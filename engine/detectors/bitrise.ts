import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitrise',
  name: 'Bitrise',
  home: 'https://bitrise.io/',
  secrets: [
    {
      id: 'bitrise-access-token',
      name: 'Bitrise access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{80,110}={0,2}(?![\w-])/,
      near: ['bitrise'],
      reach: 80,
      entropy: 4.5,
      check: notWords,
      environmentVariable: 'BITRISE_TOKEN',
      sample: '[A-Za-z0-9_-]{85}[A-Za-z0-9]',
      examples: {
        match: ['BITRISE_TOKEN=<secret>', 'curl -H "Authorization: <secret>" https://api.bitrise.io/v0.1/apps'],
        miss: ['BITRISE_TOKEN=<[A-Za-z0-9]{12}>', 'https://app.bitrise.io/build/<[0-9a-f]{16}>'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['bitrise-access-token'], url: 'https://api.bitrise.io/v0.1/me', headers: { Authorization: '{key}' }, source: 'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html' }],
    create: [
      {
        text: 'Use a workspace API token with a role and an expiry rather than a personal token.',
        url: 'https://app.bitrise.io/me/account/security',
      },
    ],
    check: [
      {
        text: 'The security settings show the last use; the workspace’s audit log the changes.',
        url: 'https://app.bitrise.io/me/account/security',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, revoke the first.' }],
    revoke: [{ text: 'Account settings, Security, revoke.', url: 'https://app.bitrise.io/me/account/security' }],
    risks: ['Builds can be started, their secrets read, artifacts taken.'],
    links: [
      'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html',
      'https://api-docs.bitrise.io/',
    ],
  },
});
