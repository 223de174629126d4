import { jwtSample, jwtWith } from '../checks/jwt';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'qdrant',
  name: 'Qdrant',
  home: 'https://qdrant.tech/',
  secrets: [
    {
      id: 'qdrant-api-key',
      name: 'Qdrant API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{53}[A-Za-z0-9](?![\w-])/,
      near: ['qdrant'],
      reach: 60,
      check: notWords,
      environmentVariable: 'QDRANT_API_KEY',
      sample: '[A-Za-z0-9]{54}',
      examples: {
        match: ['qdrant_api_key: <secret>', "const qdrantApiKey = '<secret>';"],
        miss: ['QDRANT_API_KEY=<[0-9a-f]{9}>', 'const qdrantApiKey = process.env.QDRANT_API_KEY;'],
      },
    },
    {
      id: 'qdrant-jwt',
      name: 'Qdrant Cloud database key',
      keywords: ['eyJ'],
      pattern: /eyJ[\w-]{10,100}\.eyJ[\w-]{10,400}\.[\w-]{40,100}(?![\w-])/,
      after: 700,
      near: ['qdrant'],
      reach: 60,
      check: jwtWith((jwt) => 'access' in jwt.payload),
      environmentVariable: 'QDRANT_API_KEY',
      sample: jwtSample('{"access":"m","exp":18[0-9]{8}}'),
      examples: {
        match: ['export QDRANT_API_KEY="<secret>"', '<add key="QdrantApiKey" value="<secret>" />'],
        miss: ['QDRANT_API_KEY=<eyJ[a-z]{9}>', 'QDRANT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for one cluster, read-only or for one collection, with an expiry.',
        url: 'https://cloud.qdrant.io/',
      },
    ],
    check: [{ text: 'The cluster’s metrics and logs show requests.', url: 'https://cloud.qdrant.io/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the key on the cluster’s page.', url: 'https://cloud.qdrant.io/' }],
    risks: ['Vectors and payloads can be read and deleted.'],
    links: ['https://qdrant.tech/documentation/cloud/authentication/'],
  },
});
