import { provider } from '../provider';

export default provider({
  id: 'braintrust',
  name: 'Braintrust',
  home: 'https://www.braintrust.dev/',
  secrets: [
    {
      id: 'braintrust-api-key',
      name: 'Braintrust API key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9]{48}/,
      near: ['braintrust'],
      entropy: 4,
      environmentVariable: 'BRAINTRUST_API_KEY',
      sample: 'sk-[A-Za-z0-9]{48}',
      examples: {
        match: ['BRAINTRUST_API_KEY=<secret>', 'braintrust.init(project="shop", api_key="<secret>")'],
        miss: ['BRAINTRUST_API_KEY=<sk-[A-Za-z0-9]{12}>', 'key = "<sk-[A-Za-z0-9]{48}>"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Organization, API keys, + API key: it has your permissions in the organization, and is shown once.', url: 'https://www.braintrust.dev/app/settings?subroute=api-keys' }, { text: 'For systems Settings, Service tokens: a service account with permissions of its own.', url: 'https://braintrust.dev/docs/admin/organizations' }],
    check: [{ text: 'Owners see the keys of all under API keys (in the interface only), and each member’s sessions with address under Members. A key has no last use: look at logs and experiments.', url: 'https://braintrust.dev/docs/kb/org-wide-api-key-auditing-is-ui-only' }],
    rotate: [{ text: 'Keys stand side by side: create the second, set BRAINTRUST_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Settings, API keys (or Service tokens), delete it. An API key cannot make others, so nothing is left behind it.', url: 'https://braintrust.dev/docs/admin/organizations' }],
    prevent: [{ text: 'Service tokens tied to a permission group that sees single projects.', url: 'https://braintrust.dev/docs/kb/api-keys-cannot-create-api-keys-via-impersonation' }],
    risks: ['Logs with what people asked and were answered can be read; prompts changed; models asked with the provider keys that are stored there.'],
    links: ['https://braintrust.dev/docs/admin/organizations'],
    read: [{ page: 'https://braintrust.dev/docs/admin/organizations', on: '2026-11-24', parts: ['create'] }, { page: 'https://braintrust.dev/docs/kb/org-wide-api-key-auditing-is-ui-only', on: '2026-11-24', parts: ['check'] }, { page: 'https://braintrust.dev/docs/kb/api-keys-cannot-create-api-keys-via-impersonation', on: '2026-11-24', parts: ['prevent', 'revoke'] }],
  },
});
