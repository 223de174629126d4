import { provider } from '../provider';

export default provider({
  id: 'pinecone',
  name: 'Pinecone',
  home: 'https://www.pinecone.io/',
  secrets: [
    {
      id: 'pinecone-api-key',
      name: 'Pinecone API key',
      keywords: ['pcsk_'],
      pattern: /pcsk_[A-Za-z0-9]{5,8}_[A-Za-z0-9]{60,65}/,
      environmentVariable: 'PINECONE_API_KEY',
      sample: 'pcsk_[A-Za-z0-9]{6}_[A-Za-z0-9]{63}',
      examples: {
        match: ['export PINECONE_API_KEY="<secret>"', 'client = Client(pinecone_api_key="<secret>")'],
        miss: ['PINECONE_API_KEY=<pcsk_[a-z]{9}>', 'pinecone_api_key: ${PINECONE_API_KEY}'],
      },
    },
    {
      id: 'pinecone-api-key-legacy',
      name: 'Pinecone API key (without prefix)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['pinecone'],
      reach: 60,
      entropy: 3,
      environmentVariable: 'PINECONE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['export PINECONE_API_KEY="<secret>"', 'private static final String PINECONE_API_KEY = "<secret>";'],
        miss: ['PINECONE_API_KEY=<[0-9a-f]{9}>', 'const pineconeApiKey = process.env.PINECONE_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['pinecone-api-key'],
        url: 'https://api.pinecone.io/indexes',
        headers: { 'Api-Key': '{key}', 'X-Pinecone-Api-Version': '2026-04' },
        live: { contains: ['"indexes"'] },
        revoked: { contains: ['UNAUTHENTICATED'] },
        source: 'https://github.com/pinecone-io/pinecone-api/blob/HEAD/2026-04/db_control_2026-04.oas.yaml',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Console, the project, API keys, Create API key, with permissions of its own (Starter plans know “All” only); it is shown once.', url: 'https://app.pinecone.io/organizations/-/projects' }],
    check: [{ text: 'The project’s usage page shows reads and writes that are not yours; a key has no last use, only name, id and permissions in the list.', url: 'https://app.pinecone.io/' }, { text: 'Audit logs (Enterprise) name who called the control plane.', url: 'https://docs.pinecone.io/guides/production/security-overview' }],
    rotate: [{ text: 'A project has any number of keys: create a second with the same permissions, change PINECONE_API_KEY, then delete the first.', url: 'https://docs.pinecone.io/guides/projects/manage-api-keys' }],
    revoke: [{ text: 'The project, API keys, the menu beside the key, Delete; or “pc api-key delete” of the CLI.', url: 'https://docs.pinecone.io/guides/projects/manage-api-keys' }],
    prevent: [
      {
        text: 'A key for each program with the roles it needs on control plane and data plane (ReadOnly for queries), and a project for each environment.',
        url: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      },
    ],
    risks: ['Vectors and their metadata, often the texts themselves, can be read and deleted.'],
    links: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    read: [{ page: 'https://docs.pinecone.io/guides/projects/manage-api-keys', on: '2026-11-24', parts: ['create'] }],
  },
});
