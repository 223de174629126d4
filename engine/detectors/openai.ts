import { infix } from '../checks/infix';
import { provider } from '../provider';

export default provider({
  id: 'openai',
  name: 'OpenAI',
  home: 'https://openai.com/',
  secrets: [
    {
      id: 'openai-api-key',
      name: 'OpenAI API key',
      keywords: ['sk-proj-', 'sk-svcacct-', 'sk-service-', 'sk-none-'],
      pattern: /sk-(?:proj|svcacct|service|None)-[\w-]{40,200}(?![\w-])/,
      entropy: 3.5,
      check: infix('T3BlbkFJ'),
      environmentVariable: 'OPENAI_API_KEY',
      sample: 'sk-proj-[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{73}[A-Za-z0-9]',
      examples: {
        match: [
          'OPENAI_API_KEY=<secret>',
          'client = OpenAI(api_key="<secret>")',
          'openai:\n  apiKey: <sk-svcacct-[A-Za-z0-9]{58}T3BlbkFJ[A-Za-z0-9]{58}>',
        ],
        miss: [
          'OPENAI_API_KEY=<sk-proj-[A-Za-z0-9]{12}>',
          'OPENAI_API_KEY=sk-proj-your-key-goes-here',
          'apiKey: process.env.OPENAI_API_KEY',
        ],
      },
    },
    {
      id: 'openai-admin-key',
      name: 'OpenAI admin key',
      keywords: ['sk-admin-'],
      pattern: /sk-admin-[\w-]{40,200}(?![\w-])/,
      entropy: 3.5,
      check: infix('T3BlbkFJ'),
      environmentVariable: 'OPENAI_ADMIN_KEY',
      sample: 'sk-admin-[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{57}[A-Za-z0-9]',
      examples: {
        match: ['export OPENAI_ADMIN_KEY="<secret>"', '<OpenaiAdminKey><secret></OpenaiAdminKey>'],
        miss: ['OPENAI_ADMIN_KEY=<sk-admin-[a-z]{9}>', 'openai_admin_key: ${OPENAI_ADMIN_KEY}'],
      },
    },
    {
      id: 'openai-api-key-legacy',
      name: 'OpenAI API key (user key)',
      keywords: ['T3BlbkFJ', '9wZW5BS', 'PcGVuQU'],
      pattern: /sk-[A-Za-z0-9]{20}(?:T3BlbkFJ|9wZW5BS|PcGVuQU)[A-Za-z0-9]{20}/,
      before: 23,
      environmentVariable: 'OPENAI_API_KEY',
      sample: 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
      examples: {
        match: ['OPENAI_API_KEY=<secret>', 'openai.api_key = "<secret>"', '"Authorization": "Bearer <secret>"'],
        miss: ['OPENAI_API_KEY=<sk-[A-Za-z0-9]{12}>', 'marker: T3BlbkFJ'],
      },
    },
    {
      id: 'openai-session-key',
      name: 'OpenAI session key',
      keywords: ['sess-'],
      pattern: /sess-[A-Za-z0-9]{40}/,
      near: ['openai', 'chatgpt'],
      entropy: 3.5,
      environmentVariable: 'OPENAI_SESSION_KEY',
      sample: 'sess-[A-Za-z0-9]{40}',
      examples: {
        match: ['OPENAI_SESSION_KEY=<secret>', '<add key="OpenaiSessionKey" value="<secret>" />'],
        miss: ['OPENAI_SESSION_KEY=<sess-[a-z]{9}>', 'openai_session_key: ${OPENAI_SESSION_KEY}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['openai-api-key'],
        url: 'https://api.openai.com/v1/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"'] },
        limited: { contains: ['insufficient permissions'] },
        revoked: { contains: ['invalid_api_key'] },
        source: 'https://github.com/openai/openai-python/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make a key in a project of its own with restricted permissions; give servers a service account.',
        url: 'https://platform.openai.com/api-keys',
      },
      { text: 'Set a budget for the project.', url: 'https://platform.openai.com/settings/organization/limits' },
    ],
    check: [
      {
        text: 'API keys: the column Last used, for every key of the project.',
        url: 'https://platform.openai.com/api-keys',
        shows: 'last use',
      },
      {
        text: 'Organization settings, Audit log (once switched on; or GET /v1/organization/audit_logs with an admin key): keys, members and projects that were added, with address.',
        url: 'https://platform.openai.com/settings/organization/audit-logs',
        shows: 'log',
      },
      { text: 'Usage by day, model and API key.', url: 'https://platform.openai.com/usage', shows: 'usage' },
    ],
    rotate: [
      {
        text: 'A project may have any number of keys: create the second with the same permissions, deploy it, revoke the first when its Last used stands still.',
        url: 'https://platform.openai.com/api-keys',
      },
    ],
    revoke: [{ text: 'Revoke key; there is no way back.', url: 'https://platform.openai.com/api-keys' }],
    prevent: [
      {
        text: 'A project for each program with a monthly budget, Restricted or Read only permissions, a service account instead of a person’s key.',
        url: 'https://platform.openai.com/settings/organization/projects',
      },
      {
        text: 'An IP allowlist for the project or the organization, where the plan has it: calls from elsewhere are answered 401.',
        url: 'https://platform.openai.com/settings/organization/security',
      },
    ],
    risks: [
      'Models are used at your expense, up to the organization’s limit.',
      'Files, fine-tuned models, threads and batches of the project can be read.',
      'An admin key makes further keys and invites members.',
    ],
    links: [
      'https://platform.openai.com/docs/api-reference/authentication',
      'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    ],
    read: [
      {
        page: 'https://github.com/openai/openai-python/blob/HEAD/src/openai/_client.py',
        on: '2026-08-21',
        parts: ['check', 'revoke'],
      },
    ],
  },
});
