import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'typesense',
  name: 'Typesense',
  home: 'https://typesense.org/',
  secrets: [
    {
      id: 'typesense-api-key',
      name: 'Typesense API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['typesense'],
      reach: 60,
      check: notWords,
      environmentVariable: 'TYPESENSE_API_KEY',
      sample: '[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['TYPESENSE_API_KEY=<secret>', '"typesenseApiKey": "<secret>"'],
        miss: ['TYPESENSE_API_KEY=<[0-9a-f]{9}>', 'typesenseApiKey := os.Getenv("TYPESENSE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key with the actions and collections it needs.', url: 'https://cloud.typesense.org/' }],
    check: [
      {
        text: 'The cluster’s page shows requests; there is no last use of a key.',
        url: 'https://cloud.typesense.org/',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      { text: 'Delete the key through the keys API.', url: 'https://typesense.org/docs/latest/api/api-keys.html' },
    ],
    risks: ['Collections can be read, falsified and deleted.'],
    links: ['https://typesense.org/docs/guide/data-access-control.html'],
  },
});
