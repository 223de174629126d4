import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'here',
  name: 'HERE',
  home: 'https://www.here.com/',
  secrets: [
    {
      id: 'here-api-key',
      name: 'HERE API key',
      pattern: /[A-Za-z0-9_-]{43}(?![\w-])/,
      near: [
        'here_api_key',
        'hereapikey',
        'here_apikey',
        'hereapi',
        'hereapi.com',
        'ls.hereapi',
        'here_access_key',
        'hereaccesskey',
      ],
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'HERE_API_KEY',
      sample: '[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['here_api_key: <secret>', "const hereApiKey = '<secret>';"],
        miss: ['HERE_API_KEY=<[A-Za-z0-9]{8}>', 'here_api_key: ${HERE_API_KEY}'],
      },
    },
    {
      id: 'here-access-key-secret',
      name: 'HERE access key secret',
      pattern: /[A-Za-z0-9_-]{86}(?![\w-])/,
      near: ['here.access.key.secret', 'here_access_key_secret', 'hereaccesskeysecret'],
      named: ['hereapi'],
      entropy: 4.8,
      confidence: 'likely',
      environmentVariable: 'HERE_ACCESS_KEY_SECRET',
      sample: '[A-Za-z0-9_-]{85}[A-Za-z0-9]',
      examples: {
        match: ['HERE_ACCESS_KEY_SECRET=<secret>', 'here.access.key.secret = <secret>'],
        miss: ['here.access.key.id = <[A-Za-z0-9_-]{21}[A-Za-z0-9]>', 'HERE_ACCESS_KEY_SECRET=<[A-Za-z0-9]{8}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Register an app and make a key; restrict it to your domains.',
        url: 'https://platform.here.com/admin/apps',
      },
    ],
    check: [{ text: 'Usage by app.', url: 'https://platform.here.com/management/usage/' }],
    rotate: [{ text: 'An app may have two keys: make the second, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Access Manager, the app, API keys: disable or delete the key.',
        url: 'https://platform.here.com/admin/apps',
      },
    ],
    risks: ['Requests are billed to you.'],
    links: ['https://docs.here.com/identity-and-access-management/docs/plat-using-apikeys', 'https://docs.here.com/'],
  },
});
