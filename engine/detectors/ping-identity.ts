import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ping-identity',
  name: 'Ping Identity',
  home: 'https://www.pingidentity.com/',
  secrets: [
    {
      id: 'ping-identity-api-key',
      name: 'Ping Identity API key',
      pattern: /(?<![\w.~-])[A-Za-z0-9._~-]{28,48}(?![\w.~-])|(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])/,
      near: ['pingone', 'pingidentity', 'ping-identity', 'ping_identity'],
      check: notWords,
      environmentVariable: 'PING_IDENTITY_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['"pingIdentityApiKey": "<secret>",', 'pingIdentityApiKey := "<secret>"'],
        miss: ['PING_IDENTITY_API_KEY=<[0-9a-f]{9}>', 'const pingIdentityApiKey = process.env.PING_IDENTITY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'PingOne, Applications, the worker application, Overview: its client secret; give the application only the roles it needs.', url: 'https://console.pingone.com/' }],
    check: [{ text: 'Monitoring, Audit: filter by the application for tokens it got and what it changed.', url: 'https://console.pingone.com/', shows: 'log' }],
    rotate: [{ text: 'Generate a new secret of the application and keep the former for some time (up to 30 days) where that is offered: deploy, then revoke the former.' }],
    revoke: [{ text: 'The application, Overview, generate a new secret without keeping the former; or switch the application off.', url: 'https://console.pingone.com/' }],
    prevent: [{ text: 'Roles of one environment; private key JWT instead of a shared secret.' }],
    risks: ['Users, their groups and factors can be read and changed as far as the roles go: a way into everything they sign in to.'],
    links: ['https://docs.pingidentity.com/pingone/'],
  },
});
