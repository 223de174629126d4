import { encodeBase64 } from '../checks/base64';
import { base64JsonPart } from '../checks/base64-json';
import { provider, type Random } from '../provider';

/** A key wrapped with its format's version. */
const versioned = (random: Random): string => encodeBase64(random.template('{"v2":"[0-9a-f]{32}"}'));

export default provider({
  id: 'convex',
  name: 'Convex',
  home: 'https://www.convex.dev/',
  secrets: [
    {
      id: 'convex-deploy-key',
      name: 'Convex deploy key',
      keywords: ['prod:', 'dev:', 'preview:', 'project:'],
      pattern: /(?:prod|dev|preview|project):[a-z0-9:-]{4,40}\|eyJ2[A-Za-z0-9+/]{20,200}={0,2}/,
      check: base64JsonPart(1, ['v2'], '|'),
      environmentVariable: 'CONVEX_DEPLOY_KEY',
      sample: (random) => random.template('prod:happy-cat-[0-9]{3}|') + versioned(random),
      examples: {
        match: ['CONVEX_DEPLOY_KEY="<secret>"', "npx convex deploy --admin-key '<secret>'"],
        miss: ['CONVEX_DEPLOYMENT=dev:happy-cat-123', 'CONVEX_DEPLOY_KEY=prod:happy-cat-123|eyJ2'],
      },
    },
    // Base64 of `{"v2":`.
    {
      id: 'convex-management-token',
      name: 'Convex management access token',
      keywords: ['eyJ2MiI6I'],
      pattern: /eyJ2MiI6I[A-Za-z0-9+\/]{40,60}={0,2}(?![\w+\/=])/,
      check: base64JsonPart(0, ['v2']),
      environmentVariable: 'CONVEX_ACCESS_TOKEN',
      sample: versioned,
      examples: {
        match: ['client = Client(convex_access_token="<secret>")', '"convexAccessToken": "<secret>",'],
        miss: ['CONVEX_ACCESS_TOKEN=<eyJ2MiI6I[0-9a-f]{5}>', 'CONVEX_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate a production or preview deploy key in the deployment’s settings.',
        url: 'https://dashboard.convex.dev/',
      },
    ],
    check: [{ text: 'The deployment’s history lists deployments.', url: 'https://dashboard.convex.dev/' }],
    rotate: [{ text: 'Generate a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Deployment settings, delete the deploy key.', url: 'https://dashboard.convex.dev/' }],
    risks: ['Functions can be replaced, and all data read through them.'],
    links: ['https://docs.convex.dev/cli/deploy-key-types', 'https://docs.convex.dev/production'],
  },
});
