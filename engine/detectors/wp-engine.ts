import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wp-engine',
  name: 'WP Engine',
  home: 'https://wpengine.com/',
  secrets: [
    {
      id: 'wp-engine-api-key',
      name: 'WP Engine API key',
      pattern: /[A-Za-z0-9]{24,64}/,
      near: ['wpengine', 'wp-engine', 'wp_engine'],
      check: notWords,
      environmentVariable: 'WP_ENGINE_API_KEY',
      sample: '[A-Za-z0-9]{24,64}',
      examples: {
        match: ['wp-engine-api-key: <secret>', 'export WP_ENGINE_API_KEY="<secret>"'],
        miss: ['WP_ENGINE_API_KEY=<[0-9a-f]{9}>', 'const wpEngineApiKey = process.env.WP_ENGINE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'User Portal, your name, API Access: enable it for the account, Generate credentials, which are a user id and a password, shown once.', url: 'https://my.wpengine.com/api_access' }],
    check: [{ text: 'Activity log of the account: changes of sites, backups and users with who made them.', url: 'https://my.wpengine.com/', shows: 'log' }],
    rotate: [{ text: 'Credentials stand side by side: generate a second pair, change WPE_API_USER_ID and WPE_API_PASSWORD together, delete the first.', url: 'https://my.wpengine.com/api_access' }],
    revoke: [{ text: 'API Access, the menu beside the credentials, Delete.', url: 'https://my.wpengine.com/api_access' }],
    prevent: [{ text: 'The credentials act as the person who made them: let a user with access to few sites make them.' }],
    risks: ['Sites, domains and backups can be made and deleted, caches purged, users of the account added, as far as the person may.'],
    links: ['https://wpengineapi.com/quick-start'],
    read: [{ page: 'https://wpengineapi.com/quick-start', on: '2026-11-24', parts: ['create'] }],
  },
});
