import { provider } from '../provider';

export default provider({
  id: 'sanity',
  name: 'Sanity',
  home: 'https://www.sanity.io/',
  secrets: [
    {
      id: 'sanity-api-token',
      name: 'Sanity API token',
      pattern: /sk[A-Za-z0-9]{60,180}/,
      near: ['sanity'],
      reach: 80,
      confidence: 'likely',
      environmentVariable: 'SANITY_API_TOKEN',
      sample: 'sk[A-Za-z0-9]{178}',
      examples: {
        match: ['sanity_api_token: <secret>', 'private static final String SANITY_API_TOKEN = "<secret>";'],
        miss: ['SANITY_API_TOKEN=<[0-9a-f]{9}>', 'sanity_api_token: ${SANITY_API_TOKEN}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['sanity-api-token'], url: 'https://api.sanity.io/v2021-06-07/projects', headers: { Authorization: 'Bearer {key}' }, source: 'https://www.sanity.io/docs/content-lake/http-auth' }],
    create: [
      {
        text: 'Project, API, Tokens: make a robot token with the viewer or editor role.',
        url: 'https://www.sanity.io/manage',
      },
    ],
    check: [
      {
        text: 'Document history shows changes by the token; request logs can be exported.',
        url: 'https://www.sanity.io/docs/content-lake/request-logs',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Project, API, Tokens, delete.', url: 'https://www.sanity.io/manage' }],
    risks: ['Drafts and private data sets can be read, documents changed and deleted.'],
    links: ['https://www.sanity.io/docs/content-lake/http-auth'],
  },
});
