import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'webflow',
  name: 'Webflow',
  home: 'https://webflow.com/',
  secrets: [
    {
      id: 'webflow-api-token',
      name: 'Webflow API token',
      pattern: /[A-Za-z0-9]{64}|[A-Za-z0-9]{32,36}/,
      near: ['webflow'],
      check: notWords,
      environmentVariable: 'WEBFLOW_API_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['WEBFLOW_API_TOKEN=<secret>', 'webflowApiToken := "<secret>"'],
        miss: ['WEBFLOW_API_TOKEN=<[0-9a-f]{9}>', 'const webflowApiToken = process.env.WEBFLOW_API_TOKEN;'],
      },
    },
    {
      id: 'webflow-client-secret',
      name: 'Webflow OAuth client secret',
      pattern: /[0-9a-f]{64}/,
      near: [
        'webflow_client_secret',
        'webflow_secret',
        'webflow-client-secret',
        'webflowclientsecret',
        'webflowsecret',
      ],
      confidence: 'likely',
      environmentVariable: 'WEBFLOW_CLIENT_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['WEBFLOW_CLIENT_SECRET=<secret>', '<WebflowClientSecret><secret></WebflowClientSecret>'],
        miss: ['WEBFLOW_CLIENT_SECRET=<[0-9a-f]{9}>', 'webflow_client_secret = os.environ["WEBFLOW_CLIENT_SECRET"]'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['webflow-api-token'],
        url: 'https://api.webflow.com/v2/sites',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"sites"'] },
        source: 'https://github.com/webflow/js-webflow-api/blob/HEAD/src/api/resources/sites/client/Client.ts',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Site settings, Apps & integrations: generate a token with few scopes; it ends after a year without use.',
        url: 'https://webflow.com/dashboard',
      },
    ],
    check: [{ text: 'The site’s activity log lists changes.', url: 'https://help.webflow.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Apps & integrations: revoke the token.', url: 'https://webflow.com/dashboard' }],
    risks: ['Pages, forms’ answers and collections of the site can be read and changed, as far as the scopes go.'],
    links: ['https://developers.webflow.com/data/reference/authentication'],
  },
});
