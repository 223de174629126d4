import { provider } from '../provider';

export default provider({
  id: 'dify',
  name: 'Dify',
  home: 'https://dify.ai/',
  secrets: [
    {
      id: 'dify-api-key',
      name: 'Dify API key',
      keywords: ['app-', 'dataset-'],
      pattern: /(?:app|dataset)-[A-Za-z0-9]{24}(?![\w-])/,
      near: ['dify'],
      entropy: 3.5,
      environmentVariable: 'DIFY_API_KEY',
      sample: 'app-[A-Za-z0-9]{24}',
      examples: {
        match: [
          'DIFY_API_KEY=<secret>',
          'curl https://api.dify.ai/v1/datasets -H "Authorization: Bearer <dataset-[A-Za-z0-9]{24}>"',
        ],
        miss: ['DIFY_API_KEY=<app-[A-Za-z0-9]{8}>', 'id = "<app-[A-Za-z0-9]{24}>"'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create a key for one app under API Access, or for knowledge.', url: 'https://cloud.dify.ai/apps' },
    ],
    check: [{ text: 'The app’s logs list its conversations.', url: 'https://cloud.dify.ai/apps' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API Access, API Key, delete.', url: 'https://cloud.dify.ai/apps' }],
    prevent: [
      {
        text: 'A key reaches one app: an app of its own for each program, and your backend in between, so that no browser holds it.',
        url: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
      },
    ],
    risks: ['The app answers at your expense; its conversations and knowledge can be read.'],
    links: ['https://docs.dify.ai/', 'https://dify.ai/'],
  },
});
