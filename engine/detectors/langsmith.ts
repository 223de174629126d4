import { provider } from '../provider';

export default provider({
  id: 'langsmith',
  name: 'LangSmith',
  home: 'https://www.langchain.com/',
  secrets: [
    {
      id: 'langsmith-api-key',
      name: 'LangSmith API key',
      keywords: ['lsv2_pt_', 'lsv2_sk_'],
      pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
      environmentVariable: 'LANGSMITH_API_KEY',
      sample: 'lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}',
      examples: {
        match: [
          'LANGSMITH_API_KEY=<secret>',
          'os.environ["LANGCHAIN_API_KEY"] = "<lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}>"',
        ],
        miss: ['LANGSMITH_API_KEY=<lsv2_pt_[0-9a-f]{12}>', 'LANGSMITH_TRACING=true'],
      },
    },
    {
      id: 'langsmith-api-key-legacy',
      name: 'LangSmith API key (version 1)',
      keywords: ['ls__'],
      pattern: /ls__[0-9a-f]{32}/,
      environmentVariable: 'LANGCHAIN_API_KEY',
      sample: 'ls__[0-9a-f]{32}',
      examples: {
        match: ['export LANGCHAIN_API_KEY="<secret>"', '"langchainApiKey": "<secret>"'],
        miss: ['LANGCHAIN_API_KEY=<ls__[0-9a-f]{9}>', 'langchain_api_key: ${LANGCHAIN_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a service key for one workspace, with an expiry.', url: 'https://smith.langchain.com/settings' },
    ],
    check: [
      { text: 'The key list shows the last use; traces show what was written.', url: 'https://smith.langchain.com/' },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, API Keys, delete.', url: 'https://smith.langchain.com/settings' }],
    prevent: [
      {
        text: 'Service keys of one workspace with an expiry instead of personal tokens.',
        url: 'https://docs.langchain.com/langsmith/create-account-api-key',
      },
    ],
    risks: ['Traces hold prompts and answers of your users.', 'Prompts and data sets can be changed.'],
    links: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  },
});
