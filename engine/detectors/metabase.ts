import { provider } from '../provider';

export default provider({
  id: 'metabase',
  name: 'Metabase',
  home: 'https://www.metabase.com/',
  secrets: [
    {
      id: 'metabase-api-key',
      name: 'Metabase API key',
      keywords: ['mb_'],
      pattern: /mb_[A-Za-z0-9+\/]{43}=/,
      environmentVariable: 'METABASE_API_KEY',
      sample: 'mb_[A-Za-z0-9+/]{43}=',
      examples: {
        match: ['METABASE_API_KEY=<secret>', "const metabaseApiKey = '<secret>';"],
        miss: ['METABASE_API_KEY=<mb_[a-z]{9}>', 'metabase_api_key: ${METABASE_API_KEY}'],
      },
    },
    {
      id: 'metabase-embedding-secret',
      name: 'Metabase embedding secret key',
      pattern: /[0-9a-f]{64}/,
      near: ['metabase', 'mb_embedding', 'mbembedding'],
      environmentVariable: 'MB_EMBEDDING_SECRET_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['mb_embedding_secret_key: <secret>', '<add key="MbEmbeddingSecretKey" value="<secret>" />'],
        miss: ['MB_EMBEDDING_SECRET_KEY=<[0-9a-f]{9}>', 'MB_EMBEDDING_SECRET_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'metabase-session-token',
      name: 'Metabase session token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['x-metabase-session', 'metabase_session', 'metabase.session', 'xmetabasesession', 'metabasesession'],
      named: ['metabase'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'METABASE_SESSION',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['metabase_session: <secret>', "const metabaseSession = '<secret>';"],
        miss: ['METABASE_SESSION=<[0-9a-f]{9}>', 'METABASE_SESSION=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Admin settings, Authentication, API Keys: make a key in a group with few permissions.',
        url: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
      },
    ],
    check: [
      {
        text: 'Usage analytics (Pro) or the table query_execution list queries by user.',
        url: 'https://www.metabase.com/docs/latest/usage-and-performance-tools/usage-analytics',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'API Keys: delete the key; Embedding: regenerate the secret, which ends every signed link.',
        url: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
      },
    ],
    risks: [
      'Connected databases can be queried with the group’s rights.',
      'With the embedding secret any embedded dashboard can be opened with any parameters.',
    ],
    links: ['https://www.metabase.com/docs/latest/embedding/static-embedding'],
  },
});
