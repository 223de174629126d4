import { provider } from '../provider';

export default provider({
  id: 'nessus',
  name: 'Nessus',
  home: 'https://www.tenable.com/products/nessus',
  secrets: [
    {
      id: 'nessus-api-key',
      name: 'Nessus API key',
      pattern: /[0-9A-Fa-f]{64}/,
      near: ['nessus'],
      environmentVariable: 'NESSUS_API_KEY',
      sample: '[A-Fa-f0-9]{64}',
      examples: {
        match: ['export NESSUS_API_KEY="<secret>"', 'nessus-api-key: <secret>'],
        miss: ['NESSUS_API_KEY=<[0-9a-f]{9}>', 'const nessusApiKey = process.env.NESSUS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'My Account, API Keys, Generate: an access key and a secret key, shown once, with all rights of that user. Vulnerability Management has them under My Account, API Keys as well.', url: 'https://docs.tenable.com/nessus/Content/SettingsMyAccount.htm' }],
    check: [{ text: 'Scan history: scans and exports that nobody started. Vulnerability Management has an activity log under Settings, Activity Logs.', url: 'https://cloud.tenable.com/', shows: 'log' }],
    rotate: [{ text: 'A user has one pair, and generating anew ends the old at once: give the program a second user with the same role and a pair of its own, move it there, then generate anew for the first.', url: 'https://docs.tenable.com/nessus/Content/SettingsMyAccount.htm' }],
    revoke: [{ text: 'API Keys, Generate again: whatever uses the old pair is refused immediately. An administrator can do it for any user.', url: 'https://docs.tenable.com/vulnerability-management/best-practices/security/Content/APIKeys.htm' }],
    prevent: [{ text: 'A user for each program with the role that it needs; switch the API off for users that do not need it.', url: 'https://docs.tenable.com/vulnerability-management/best-practices/security/Content/APIKeys.htm' }],
    risks: ['Whoever has the pair reads which of your machines are vulnerable to what, and starts scans with the credentials that are stored there.'],
    links: ['https://docs.tenable.com/nessus/Content/SettingsMyAccount.htm'],
    read: [{ page: 'https://docs.tenable.com/nessus/Content/SettingsMyAccount.htm', on: '2026-11-24', parts: ['create', 'rotate'] }, { page: 'https://docs.tenable.com/vulnerability-management/best-practices/security/Content/APIKeys.htm', on: '2026-11-24', parts: ['revoke', 'prevent'] }],
  },
});
