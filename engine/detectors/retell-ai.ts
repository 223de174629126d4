import { provider } from '../provider';

export default provider({
  id: 'retell-ai',
  name: 'Retell AI',
  home: 'https://www.retellai.com/',
  secrets: [
    {
      id: 'retell-ai-api-key',
      name: 'Retell AI API key',
      keywords: ['key_'],
      pattern: /key_[0-9a-f]{28}/,
      near: ['retell'],
      environmentVariable: 'RETELL_API_KEY',
      sample: 'key_[0-9a-f]{28}',
      examples: {
        match: ['export RETELL_API_KEY="<secret>"', 'client = Client(retell_api_key="<secret>")'],
        miss: ['RETELL_API_KEY=<key_[0-9a-f]{8}>', 'RETELL_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['retell-ai-api-key'],
        url: 'https://api.retellai.com/get-concurrency',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"current_concurrency"', '"concurrency_limit"'] },
        source: 'https://github.com/RetellAI/retell-python-sdk/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Add a key for each program.', url: 'https://dashboard.retellai.com/settings/api-keys' }],
    check: [{ text: 'Call history of the workspace.', url: 'https://dashboard.retellai.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Settings, API keys: delete the key.', url: 'https://dashboard.retellai.com/settings/api-keys' }],
    risks: ['Calls at your cost, transcripts and recordings can be read.'],
    links: ['https://docs.retellai.com/accounts/api-keys-overview', 'https://docs.retellai.com/'],
  },
});
