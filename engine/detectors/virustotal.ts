import { provider } from '../provider';

export default provider({
  id: 'virustotal',
  name: 'VirusTotal',
  home: 'https://www.virustotal.com/',
  secrets: [
    {
      id: 'virustotal-api-key',
      name: 'VirusTotal API key',
      pattern: /(?<![\w\/:-])[0-9A-Za-z]{64}/,
      near: ['virustotal', 'virus_total', 'vt_api', 'vt-api', 'vtapi'],
      reach: 80,
      environmentVariable: 'VT_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['VT_API_KEY=<secret>', 'client = vt.Client("<secret>")  # virustotal'],
        miss: ['VT_API_KEY=<[0-9a-f]{9}>', 'https://www.virustotal.com/gui/file/<[0-9a-f]{64}>/detection'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'An account has one key: make a service account in a group for a program (Premium).',
        url: 'https://www.virustotal.com/gui/my-apikey',
      },
    ],
    check: [
      {
        text: 'The user’s page shows how many of the day’s and month’s calls are used.',
        url: 'https://www.virustotal.com/gui/my-apikey',
      },
    ],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      { text: 'API key page: renew it, or ask the support to.', url: 'https://www.virustotal.com/gui/my-apikey' },
    ],
    prevent: [
      {
        text: 'One key stands for the account: a service account of the group (Premium) for programs, with its own quota.',
        url: 'https://docs.virustotal.com/docs/service-accounts',
      },
    ],
    risks: ['The quota is used up; with a premium key uploaded files can be downloaded and hunting rules read.'],
    links: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
  },
});
