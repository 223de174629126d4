import { encodeBase64 } from '../checks/base64';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'miro',
  name: 'Miro',
  home: 'https://miro.com/',
  secrets: [
    {
      id: 'miro-access-token',
      name: 'Miro access token',
      keywords: ['eyJtaXJv'],
      pattern: /eyJtaXJv[\w-]{15,100}_[\w-]{20,40}(?![\w-])/,
      environmentVariable: 'MIRO_ACCESS_TOKEN',
      sample: (random) => encodeBase64('{"miro.origin":"eu01"}', 'url') + random.template('_[A-Za-z0-9]{27}'),
      examples: {
        match: ['export MIRO_ACCESS_TOKEN="<secret>"', 'private static final String MIRO_ACCESS_TOKEN = "<secret>";'],
        miss: ['MIRO_ACCESS_TOKEN=<eyJtaXJv[a-z]{9}>', 'miroAccessToken := os.Getenv("MIRO_ACCESS_TOKEN")'],
      },
    },
    {
      id: 'miro-client-secret',
      name: 'Miro client secret',
      pattern: /[A-Za-z0-9]{32}|[A-Za-z0-9]{27}/,
      near: ['miro', 'miro_client', 'miro_secret', 'miro_api', 'miro.com/oauth', 'miroclient', 'mirosecret', 'miroapi'],
      reach: 80,
      check: notWords,
      environmentVariable: 'MIRO_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['export MIRO_CLIENT_SECRET="<secret>"', "const miroClientSecret = '<secret>';"],
        miss: ['MIRO_CLIENT_SECRET=<[0-9a-f]{9}>', 'miro_client_secret: ${MIRO_CLIENT_SECRET}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['miro-access-token'], url: 'https://api.miro.com/v1/oauth-token', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.miro.com/docs/rest-api-authorization' }],
    create: [
      { text: 'Install the app with few scopes in one team.', url: 'https://miro.com/app/settings/user-profile/apps' },
    ],
    check: [
      {
        text: 'Audit logs (Enterprise) list what was done.',
        url: 'https://help.miro.com/hc/en-us/articles/360017571434-Audit-logs',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      { text: 'Your apps, the app, reset or uninstall.', url: 'https://miro.com/app/settings/user-profile/apps' },
    ],
    risks: ['Boards can be read and changed with the scopes of the app.'],
    links: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  },
});
