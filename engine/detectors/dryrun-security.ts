import { provider } from '../provider';

export default provider({
  id: 'dryrun-security',
  name: 'DryRun Security',
  home: 'https://www.dryrun.security/',
  secrets: [
    {
      id: 'dryrun-security-api-key',
      name: 'DryRun Security API key',
      keywords: ['dryrunsec_'],
      pattern: /dryrunsec_[A-Za-z0-9]{30,34}(?![\w-])/,
      environmentVariable: 'DRYRUN_API_KEY',
      sample: 'dryrunsec_[A-Za-z0-9]{32}',
      examples: {
        match: ['DRYRUN_API_KEY=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['DRYRUN_API_KEY=<dryrunsec_[A-Za-z0-9]{8}>', 'dryrunsec_policy'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['dryrun-security-api-key'], url: 'https://simple-api.dryrun.security/v1/accounts', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"account_id"'] }, source: 'https://docs.dryrun.security/' }],
    create: [{ text: 'Create a key in the settings.', url: 'https://app.dryrun.security/' }],
    check: [{ text: 'DryRun Security shows no last use of a key.', url: 'https://docs.dryrun.security/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, access keys, delete.', url: 'https://app.dryrun.security/' }],
    risks: ['Findings in your code can be read.'],
    links: ['https://docs.dryrun.security/', 'https://www.dryrun.security/'],
  },
});
