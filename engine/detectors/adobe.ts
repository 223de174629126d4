import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'adobe',
  name: 'Adobe',
  home: 'https://www.adobe.com/',
  secrets: [
    {
      id: 'adobe-client-secret',
      name: 'Adobe OAuth client secret',
      keywords: ['p8e-'],
      pattern: /p8e-[A-Za-z0-9_-]{32}(?![\w-])/,
      environmentVariable: 'ADOBE_CLIENT_SECRET',
      sample: 'p8e-[A-Za-z0-9_-]{31}[A-Za-z0-9]',
      examples: {
        match: ['ADOBE_CLIENT_SECRET=<secret>', '"CLIENT_SECRETS": ["<secret>"]'],
        miss: ['ADOBE_CLIENT_SECRET=<p8e-[A-Za-z0-9]{8}>', 'ADOBE_CLIENT_ID=<[0-9a-f]{32}>'],
      },
    },
    {
      id: 'adobe-stock-api-key',
      name: 'Adobe Stock API key',
      pattern: /[0-9A-Fa-z]{32}/,
      near: ['adobe', 'adobe_stock', 'adobestock', 'stock.adobe.io'],
      check: notWords,
      environmentVariable: 'ADOBE_STOCK_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'ADOBE_STOCK_KEY=<secret>',
          'curl -H "x-api-key: <secret>" https://stock.adobe.io/Rest/Media/1/Search/Files',
        ],
        miss: ['ADOBE_STOCK_KEY=<[0-9a-f]{12}>', 'https://stock.adobe.io/Rest/Media/1/Search/Files'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a project with server-to-server credentials and only the product profiles it needs.',
        url: 'https://developer.adobe.com/console',
      },
    ],
    check: [
      {
        text: 'The Admin Console’s audit logs list changes to credentials.',
        url: 'https://helpx.adobe.com/enterprise/using/audit-logs.html',
      },
    ],
    rotate: [
      {
        text: 'A credential may have two client secrets: add the second, deploy it, delete the first.',
        url: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
      },
    ],
    revoke: [{ text: 'Delete the client secret in the project.', url: 'https://developer.adobe.com/console' }],
    risks: ['The services of the product profiles can be used in your organization’s name, documents and assets read.'],
    links: [
      'https://developer.adobe.com/developer-console/docs/guides/authentication/',
      'https://helpx.adobe.com/enterprise/using/audit-logs.html',
    ],
  },
});
