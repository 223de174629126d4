import { provider } from '../provider';

export default provider({
  id: 'heap',
  name: 'Heap',
  home: 'https://www.heap.io/',
  secrets: [
    {
      id: 'heap-api-key',
      name: 'Heap API key',
      pattern: /[0-9a-f]{32,64}/,
      near: ['heap_api', 'heapapi', 'heapanalytics', 'heap_analytics', 'heap_secret'],
      environmentVariable: 'HEAP_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['heap_api_key: <secret>', '<add key="HeapApiKey" value="<secret>" />'],
        miss: ['HEAP_API_KEY=<[0-9a-f]{9}>', 'heapApiKey := os.Getenv("HEAP_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account, Manage, Privacy & Security: generate an API key for user deletion.',
        url: 'https://heapanalytics.com/app/manage/privacy',
      },
    ],
    check: [{ text: 'The account’s audit trail.', url: 'https://help.heap.io/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Generate a new key on the same page.', url: 'https://heapanalytics.com/app/manage/privacy' }],
    risks: ['Users’ data can be deleted.'],
    links: ['https://developers.heap.io/docs', 'https://developers.heap.io/reference/user-deletion-getting-started'],
  },
});
