import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'notion',
  name: 'Notion',
  home: 'https://www.notion.com/',
  secrets: [
    {
      id: 'notion-token',
      name: 'Notion integration token',
      keywords: ['ntn_'],
      pattern: /ntn_[A-Za-z0-9]{45,264}/,
      environmentVariable: 'NOTION_TOKEN',
      sample: 'ntn_[0-9]{11}[A-Za-z0-9]{35}',
      examples: {
        match: ['NOTION_TOKEN=<secret>', 'const notion = new Client({ auth: "<secret>" });'],
        miss: ['NOTION_TOKEN=<ntn_[0-9]{11}>', 'NOTION_DATABASE_ID=<[0-9a-f]{32}>'],
      },
    },
    {
      id: 'notion-token-legacy',
      name: 'Notion integration token (before 2024)',
      keywords: ['secret_'],
      pattern: /secret_[A-Za-z0-9]{43}/,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'NOTION_TOKEN',
      sample: 'secret_[A-Za-z0-9]{43}',
      examples: {
        match: ['NOTION_API_KEY=<secret>', '"notionSecret": "<secret>"'],
        miss: ['NOTION_API_KEY=<secret_[A-Za-z0-9]{12}>', 'secret_name: notion'],
      },
    },
    {
      id: 'notion-oauth-refresh-token',
      name: 'Notion OAuth refresh token',
      keywords: ['nrt_'],
      pattern: /nrt_[A-Za-z0-9_]{40,60}(?!\w)/,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'NOTION_REFRESH_TOKEN',
      sample: 'nrt_[A-Za-z0-9]{46}',
      examples: {
        match: ['NOTION_REFRESH_TOKEN=<secret>', '<NotionRefreshToken><secret></NotionRefreshToken>'],
        miss: ['NOTION_REFRESH_TOKEN=<nrt_[a-z]{9}>', 'NOTION_REFRESH_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['notion-token', 'notion-token-legacy'],
        url: 'https://api.notion.com/v1/users/me',
        headers: { Authorization: 'Bearer {key}', 'Notion-Version': '2022-06-28' },
        live: { contains: ['"object"', '"bot"'] },
        revoked: { contains: ['"unauthorized"'] },
        source: 'https://github.com/makenotion/notion-sdk-js/blob/HEAD/src/errors.ts',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make an internal integration with few capabilities and share single pages with it.',
        url: 'https://www.notion.so/profile/integrations',
      },
    ],
    check: [
      {
        text: 'Notion shows no last use of a secret: page history and “last edited by” name the integration.',
        url: 'https://www.notion.com/help/duplicate-delete-and-restore-content',
        shows: 'last use',
      },
      {
        text: 'The workspace’s audit log (Enterprise) lists what integrations read and changed.',
        url: 'https://www.notion.com/help/audit-log',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'An internal integration has one secret: make a second integration, share the same pages with it, deploy its secret, delete the first. Refreshing the secret ends the old one at once.',
        url: 'https://www.notion.so/profile/integrations',
      },
    ],
    revoke: [
      { text: 'Refresh the secret or delete the integration.', url: 'https://www.notion.so/profile/integrations' },
    ],
    prevent: [
      {
        text: 'Few capabilities for a connection, and only the pages it needs are shared with it; a personal access token has all its maker’s pages. Notion’s documents know no binding to IP addresses.',
        url: 'https://developers.notion.com/guides/authorization/credential-security',
      },
    ],
    risks: ['All pages and databases that were shared with the integration can be read, and changed where it may.'],
    links: ['https://developers.notion.com/docs/authorization'],
    read: [
      {
        page: 'https://developers.notion.com/guides/authorization/credential-security',
        on: '2026-08-21',
        parts: ['prevent'],
      },
    ],
  },
});
