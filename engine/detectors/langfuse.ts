import { provider } from '../provider';

export default provider({
  id: 'langfuse',
  name: 'Langfuse',
  home: 'https://langfuse.com/',
  secrets: [
    {
      id: 'langfuse-secret-key',
      name: 'Langfuse secret key',
      keywords: ['sk-lf-'],
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      environmentVariable: 'LANGFUSE_SECRET_KEY',
      sample: 'sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['LANGFUSE_SECRET_KEY=<secret>', 'new Langfuse({ secretKey: "<secret>" })'],
        miss: [
          'LANGFUSE_PUBLIC_KEY=<pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>',
          'LANGFUSE_SECRET_KEY=<sk-lf-[0-9a-f]{8}>',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key pair in the project’s settings.', url: 'https://cloud.langfuse.com/' }],
    check: [
      {
        text: 'The key list shows the last use where the version has it; traces show what came in.',
        url: 'https://langfuse.com/docs/administration/audit-logs',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Project settings, API keys, delete.', url: 'https://cloud.langfuse.com/' }],
    risks: ['Traces hold prompts and answers of your users; they can be read and falsified.'],
    links: ['https://langfuse.com/docs'],
  },
});
