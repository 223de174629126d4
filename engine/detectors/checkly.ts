import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'checkly',
  name: 'Checkly',
  home: 'https://www.checklyhq.com/',
  secrets: [
    {
      id: 'checkly-api-key',
      name: 'Checkly API key',
      keywords: ['cu_', 'cs_'],
      pattern: /c[us]_[0-9a-f]{32}/,
      near: ['checkly'],
      environmentVariable: 'CHECKLY_API_KEY',
      sample: 'cu_[0-9a-f]{32}',
      examples: {
        match: ['CHECKLY_API_KEY=<secret>', 'provider "checkly" {\n  api_key = "<secret>"\n}'],
        miss: [
          'CHECKLY_API_KEY=<cu_[0-9a-f]{8}>',
          'CHECKLY_ACCOUNT_ID=<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
        ],
      },
    },
    {
      id: 'checkly-api-key-legacy',
      name: 'Checkly API key (older)',
      pattern: /[0-9a-z]{32}/,
      near: ['checkly'],
      check: notWords,
      environmentVariable: 'CHECKLY_API_KEY',
      sample: '[0-9a-z]{32}',
      examples: {
        match: ['<ChecklyApiKey><secret></ChecklyApiKey>', "const checklyApiKey = '<secret>';"],
        miss: ['CHECKLY_API_KEY=<[0-9a-f]{6}>', 'const checklyApiKey = process.env.CHECKLY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'User Settings, API keys, Create API key (cu_…): it has your rights in every account you belong to.', url: 'https://app.checklyhq.com/settings/user/api-keys' }, { text: 'For CI a service API key (sv_…, Enterprise) of one account, with the role READ_ONLY, READ_WRITE or ADMIN.', url: 'https://feedback.checklyhq.com/changelog/introducing-service-api-keys' }],
    check: [{ text: 'Account Settings, Audit log (Enterprise); versions and alert changes of checks otherwise.', url: 'https://app.checklyhq.com/settings/account/general', shows: 'log' }],
    rotate: [{ text: 'Create a second key, set CHECKLY_API_KEY anew, delete the first; CHECKLY_ACCOUNT_ID stays.' }],
    revoke: [{ text: 'User Settings, API keys, the bin beside it. Nobody but that user can delete it.', url: 'https://app.checklyhq.com/settings/user/api-keys' }, { text: 'Somebody else’s: remove the person from the account’s members, which ends the key’s access.', url: 'https://checklyhq.com/docs/admin/creating-api-key' }],
    prevent: [{ text: 'Service keys with the role READ_ONLY where nothing is deployed.', url: 'https://feedback.checklyhq.com/changelog/introducing-service-api-keys' }],
    risks: ['Checks, which hold logins of their own, can be read, switched off and given other code; environment variables read.'],
    links: ['https://checklyhq.com/docs/admin/creating-api-key'],
    read: [{ page: 'https://checklyhq.com/docs/admin/creating-api-key', on: '2026-11-24', parts: ['create', 'revoke'] }, { page: 'https://feedback.checklyhq.com/changelog/introducing-service-api-keys', on: '2026-11-24', parts: ['prevent'] }],
  },
});
