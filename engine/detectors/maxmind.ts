import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'maxmind',
  name: 'MaxMind',
  home: 'https://www.maxmind.com/',
  secrets: [
    {
      id: 'maxmind-license-key',
      name: 'MaxMind license key',
      keywords: ['_mmk'],
      pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      before: 36,
      environmentVariable: 'MAXMIND_LICENSE_KEY',
      sample: '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
      examples: {
        match: ['export MAXMIND_LICENSE_KEY="<secret>"', 'maxmindLicenseKey := "<secret>"'],
        miss: [
          'MAXMIND_LICENSE_KEY=<[A-Za-z0-9]{6}_[A-Za-z0-9]{9}_mmk>',
          'maxmind_license_key: ${MAXMIND_LICENSE_KEY}',
        ],
      },
    },
    {
      id: 'maxmind-license-key-legacy',
      name: 'MaxMind license key (before 2022)',
      pattern: /[A-Za-z0-9]{16}/,
      near: ['maxmind', 'geoip_license', 'geoipupdate', 'geoiplicense'],
      reach: 60,
      check: notWords,
      environmentVariable: 'MAXMIND_LICENSE_KEY',
      sample: '[A-Za-z0-9]{16}',
      examples: {
        match: ['export MAXMIND_LICENSE_KEY="<secret>"', '<add key="MaxmindLicenseKey" value="<secret>" />'],
        miss: ['MAXMIND_LICENSE_KEY=<[A-Za-z0-9]{8}>', 'maxmindLicenseKey := os.Getenv("MAXMIND_LICENSE_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Manage License Keys: generate one for each server.',
        url: 'https://www.maxmind.com/en/accounts/current/license-key',
      },
    ],
    check: [
      {
        text: 'The list shows when each key was last used; the account has a download history.',
        url: 'https://www.maxmind.com/en/accounts/current/license-key',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'Manage License Keys: delete the key.', url: 'https://www.maxmind.com/en/accounts/current/license-key' },
    ],
    prevent: [
      {
        text: 'A license key for each program (downloads of GeoIP need one, web services another), with email on each new key.',
        url: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
      },
    ],
    risks: ['Databases are downloaded and web service queries made at your cost.'],
    links: ['https://support.maxmind.com/knowledge-base/articles/manage-license-keys'],
  },
});
