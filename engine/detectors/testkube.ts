import { provider } from '../provider';

export default provider({
  id: 'testkube',
  name: 'Testkube',
  home: 'https://testkube.io/',
  secrets: [
    {
      id: 'testkube-api-key',
      name: 'Testkube API key',
      keywords: ['tkcapi_'],
      pattern: /tkcapi_[A-Za-z0-9]{30,64}/,
      environmentVariable: 'TESTKUBE_API_KEY',
      sample: 'tkcapi_[0-9a-f]{32}',
      examples: {
        match: ['TESTKUBE_API_KEY=<secret>', '"apiKey": "<secret>"'],
        miss: ['TESTKUBE_ORG_ID=<tkcorg_[0-9a-f]{16}>', 'TESTKUBE_API_KEY=<tkcapi_[0-9a-f]{6}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Organization, API tokens: a token with a role in the environments it needs.',
        url: 'https://app.testkube.io/',
      },
    ],
    check: [{ text: 'The organization’s audit logs.', url: 'https://app.testkube.io/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API tokens: delete the token.', url: 'https://app.testkube.io/' }],
    risks: ['Tests can be run in your clusters, logs and artefacts read.'],
    links: ['https://docs.testkube.io/testkube-pro/articles/organization-management', 'https://docs.testkube.io/'],
  },
});
