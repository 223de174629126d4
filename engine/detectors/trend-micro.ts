import { provider } from '../provider';

export default provider({
  id: 'trend-micro',
  name: 'Trend Micro',
  home: 'https://www.trendmicro.com/',
  secrets: [
    {
      id: 'trend-micro-cloud-one-key',
      name: 'Trend Micro Cloud One API key',
      keywords: ['tmc12', 'tmc13'],
      pattern: /tmc1[23][A-Za-z0-9]{6,32}:[A-Za-z0-9]{50,85}/,
      environmentVariable: 'TREND_MICRO_API_KEY',
      sample: 'tmc12[A-Za-z0-9]{22}:[A-Za-z0-9]{62}',
      examples: {
        match: ['TREND_MICRO_API_KEY="<secret>"', 'Authorization: ApiKey <secret>'],
        miss: ['TREND_MICRO_API_KEY=<tmc12[A-Za-z0-9]{8}>', 'Authorization: ApiKey $KEY'],
      },
    },
    {
      id: 'trend-micro-deep-security-key',
      name: 'Trend Micro Deep Security API key',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{110,136}={0,2}(?![A-Za-z0-9+\/=])/,
      near: ['deepsecurity', 'deep_security', 'deep security', 'trendmicro', 'trend_micro'],
      entropy: 4.5,
      environmentVariable: 'DEEP_SECURITY_API_KEY',
      sample: '[A-Za-z0-9]{120}',
      examples: {
        match: ['<DeepSecurityApiKey><secret></DeepSecurityApiKey>', 'export DEEP_SECURITY_API_KEY="<secret>"'],
        miss: ['DEEP_SECURITY_API_KEY=<[0-9a-f]{5}>', 'const deepSecurityApiKey = process.env.DEEP_SECURITY_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['trend-micro-cloud-one-key'], url: 'https://app.deepsecurity.trendmicro.com/api/apikeys', headers: { 'api-secret-key': '{key}' }, source: 'https://automation.deepsecurity.trendmicro.com/article/20_0/api-reference/' }],
    create: [
      { text: 'Make a key with a role and an expiry.', url: 'https://cloudone.trendmicro.com/administration/apikeys' },
    ],
    check: [{ text: 'The account’s audit log.', url: 'https://cloudone.trendmicro.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Administration, API Keys: disable or delete the key.',
        url: 'https://cloudone.trendmicro.com/administration/apikeys',
      },
    ],
    risks: ['Protection can be changed or switched off, findings read.'],
    links: [
      'https://cloudone.trendmicro.com/docs/account-and-user-management/c1-api-key/',
      'https://cloudone.trendmicro.com/docs/',
    ],
  },
});
