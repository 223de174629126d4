import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ably',
  name: 'Ably',
  home: 'https://ably.com/',
  secrets: [
    {
      id: 'ably-api-key',
      name: 'Ably API key',
      pattern: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['ably', 'ably_api', 'ablyapi', 'ably_key', 'ablykey', 'ably.realtime', 'ably.rest', 'ably.io', 'ably.com'],
      entropy: 4,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'ABLY_API_KEY',
      sample: '[A-Za-z0-9]{6}.[A-Za-z0-9]{6}:[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['ABLY_API_KEY="<secret>"', "const client = new Ably.Realtime('<secret>');"],
        miss: ['ABLY_API_KEY=<[A-Za-z0-9]{6}.[A-Za-z0-9]{6}>', 'https://rest.ably.io/channels'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['ably-api-key'],
        url: 'https://rest.ably.io/channels?limit=1',
        headers: { Authorization: 'Basic {basic}' },
        live: { contains: ['['] },
        limited: { status: 401, contains: ['40160'] },
        revoked: { contains: ['40130', '40131', '40132', '40101'] },
        source: 'https://ably.com/docs/platform/errors/codes',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a key with the capabilities and channels it needs; give clients tokens instead.',
        url: 'https://ably.com/accounts/any/apps/any/app_keys',
      },
    ],
    check: [{ text: 'The app’s statistics show messages and connections.', url: 'https://ably.com/dashboard' }],
    rotate: [{ text: 'Make a second key, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'App, API keys, revoke: tokens made with it end too.',
        url: 'https://ably.com/accounts/any/apps/any/app_keys',
      },
    ],
    prevent: [
      {
        text: 'Capabilities for single channels and operations (subscribe alone), and tokens of an hour for clients instead of the key.',
        url: 'https://ably.com/docs/auth/capabilities',
      },
    ],
    risks: ['Channels can be read and written in your app’s name.'],
    links: ['https://ably.com/docs/auth', 'https://ably.com/docs/auth/revocation'],
  },
});
