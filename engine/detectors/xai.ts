import { provider } from '../provider';

export default provider({
  id: 'xai',
  name: 'xAI',
  home: 'https://x.ai/',
  secrets: [
    {
      id: 'xai-api-key',
      name: 'xAI API key',
      keywords: ['xai-'],
      pattern: /xai-[\w-]{70,120}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'XAI_API_KEY',
      sample: 'xai-[A-Za-z0-9]{80}',
      examples: {
        match: ['XAI_API_KEY=<secret>', '<XaiApiKey><secret></XaiApiKey>'],
        miss: ['XAI_API_KEY=<xai-[a-z]{9}>', 'const xaiApiKey = process.env.XAI_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Console, the team, API keys: allow single endpoints and models (ACLs). A management key makes them by program.', url: 'https://console.x.ai/' }],
    check: [{ text: 'Console, Audit Log (team admins): every action with user and date; search it for ListApiKeys and the like.', url: 'https://docs.x.ai/console/faq/security', shows: 'log' }, { text: 'Usage shows tokens by key and model.', url: 'https://console.x.ai/' }],
    rotate: [{ text: 'Create a second key with the same ACLs, move the programs, disable the first; once nothing fails, delete it.', url: 'https://docs.x.ai/developers/management-api' }],
    revoke: [{ text: 'API keys of the right team, the menu beside the key: Disable key, which can be undone, or Delete key. Keys that GitHub finds in public are reported to you.', url: 'https://docs.x.ai/console/faq/security' }],
    prevent: [
      {
        text: 'For each key the endpoints and models it may use; a team with prepaid credit bounds the damage.',
        url: 'https://docs.x.ai/docs/key-information/using-management-api',
      },
    ],
    risks: ['Models are asked at your cost, files and collections of the team read.', 'A management key (xai-token-) makes keys and reads the billing.'],
    links: ['https://docs.x.ai/docs/overview', 'https://docs.x.ai/console/faq/security', 'https://docs.x.ai/developers/management-api'],
    read: [{ page: 'https://docs.x.ai/console/faq/security', on: '2026-11-24', parts: ['check'] }, { page: 'https://docs.x.ai/developers/management-api', on: '2026-11-24', parts: ['create'] }],
  },
});
