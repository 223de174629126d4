import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'weaviate',
  name: 'Weaviate',
  home: 'https://weaviate.io/',
  secrets: [
    {
      id: 'weaviate-api-key',
      name: 'Weaviate API key',
      pattern: /[A-Za-z0-9]{36,44}|[A-Za-z0-9+\/]{80,120}={0,2}(?![\w=])/,
      near: ['weaviate'],
      reach: 60,
      check: notWords,
      environmentVariable: 'WEAVIATE_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['weaviate_api_key: <secret>', 'client = Client(weaviate_api_key="<secret>")'],
        miss: ['WEAVIATE_API_KEY=<[0-9a-f]{9}>', 'weaviate_api_key = os.environ["WEAVIATE_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key with a role for the one cluster.', url: 'https://console.weaviate.cloud/' }],
    check: [
      {
        text: 'The cluster’s page shows requests; there is no last use of a key.',
        url: 'https://console.weaviate.cloud/',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Delete or rotate the key on the cluster’s page.', url: 'https://console.weaviate.cloud/' }],
    risks: ['Objects and vectors can be read and deleted.'],
    links: ['https://docs.weaviate.io/cloud/manage-clusters/authentication'],
  },
});
