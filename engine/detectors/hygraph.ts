import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'hygraph',
  name: 'Hygraph',
  home: 'https://hygraph.com/',
  secrets: [
    {
      id: 'hygraph-api-token',
      name: 'Hygraph API token',
      keywords: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIs'],
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIs[A-Za-z0-9_.-]{60,1400}[A-Za-z0-9_-](?![\w-])/,
      after: 1500,
      near: ['hygraph', 'graphcms'],
      check: isJwt,
      environmentVariable: 'HYGRAPH_TOKEN',
      sample: jwtSample(
        '{"version":3,"iat":17[0-9]{8},"aud":"https://api.hygraph.com/v2/[a-z0-9]{25}/master","iss":"https://management.hygraph.com/","sub":"[0-9a-f]{32}"}',
        '{"typ":"JWT","alg":"RS256","kid":"keys-production"}',
      ),
      examples: {
        match: [
          'HYGRAPH_TOKEN=<secret>',
          "const client = new GraphQLClient(hygraph, { headers: { authorization: 'Bearer <secret>' } });",
        ],
        miss: [
          'HYGRAPH_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIs',
          "const client = new GraphQLClient(hygraph, { headers: { authorization: 'Bearer ${TOKEN}' } });",
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token in the project’s API access settings, one for each program.',
        url: 'https://app.hygraph.com/',
      },
    ],
    check: [
      { text: 'Hygraph shows no last use of a token: compare changes with your own.', url: 'https://app.hygraph.com/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the project’s API access settings.', url: 'https://app.hygraph.com/' }],
    risks: ['Content, drafts too, can be read and, with the permission, changed.'],
    links: ['https://hygraph.com/docs/api-reference/basics/authorization', 'https://hygraph.com/'],
  },
});
