import { jwtBehind, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'workato',
  name: 'Workato',
  home: 'https://www.workato.com/',
  secrets: [
    {
      id: 'workato-api-token',
      name: 'Workato API client token',
      keywords: ['wrkaus-', 'wrkaeu-', 'wrkajp-', 'wrkasg-', 'wrkaau-', 'wrkail-'],
      pattern: /wrka(?:us|eu|jp|sg|au|il)-eyJ[A-Za-z0-9_-]{20,200}\.[A-Za-z0-9_-]{60,800}\.[A-Za-z0-9_-]{80,700}(?![\w-])/,
      after: 1600,
      check: jwtBehind('wrkaus-'.length),
      environmentVariable: 'WORKATO_API_TOKEN',
      sample: (random) =>
        jwtSample('{"iss":"iam","sub":"[0-9]{12}","jti":"[0-9a-f]{32}","iat":17[0-9]{8}}', undefined, 'wrkaus-')(random) +
        random.template('[A-Za-z0-9_-]{299}'),
      examples: {
        match: ['export WORKATO_API_TOKEN="<secret>"', 'private static final String WORKATO_API_TOKEN = "<secret>";'],
        miss: [
          'WORKATO_API_TOKEN=<wrkaus-eyJ[A-Za-z0-9]{8}>',
          'const workatoApiToken = process.env.WORKATO_API_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an API client with a role, project and allowed addresses.',
        url: 'https://app.workato.com/members/api/clients',
      },
    ],
    check: [{ text: 'The workspace’s activity audit log.', url: 'https://app.workato.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'API clients: refresh the token or delete the client.',
        url: 'https://app.workato.com/members/api/clients',
      },
    ],
    risks: ['Recipes and connections of the workspace can be changed and run.'],
    links: ['https://docs.workato.com/workato-api.html', 'https://docs.workato.com/'],
  },
});
