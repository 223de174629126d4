import { provider } from '../provider';

export default provider({
  id: 'browser-use',
  name: 'Browser Use',
  home: 'https://browser-use.com/',
  secrets: [
    {
      id: 'browser-use-api-key',
      name: 'Browser Use API key',
      keywords: ['bu_'],
      pattern: /bu_[A-Za-z0-9_-]{42,46}(?![\w-])/,
      entropy: 4,
      environmentVariable: 'BROWSER_USE_API_KEY',
      sample: 'bu_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['BROWSER_USE_API_KEY=<secret>', 'X-Browser-Use-API-Key: <secret>'],
        miss: ['BROWSER_USE_API_KEY=<bu_[A-Za-z0-9]{8}>', 'bu_read_all_the_things'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['browser-use-api-key'], url: 'https://api.browser-use.com/api/v3/sessions', headers: { 'X-Browser-Use-API-Key': '{key}' }, source: 'https://docs.browser-use.com/cloud/quickstart' }],
    create: [{ text: 'Cloud, Settings, API Keys: make a key (bu_…) for each program.', url: 'https://cloud.browser-use.com/settings?tab=api-keys' }],
    check: [{ text: 'The cloud lists tasks.', url: 'https://cloud.browser-use.com/' }],
    rotate: [{ text: 'Make a second key, set BROWSER_USE_API_KEY anew, delete the first.', url: 'https://cloud.browser-use.com/settings?tab=api-keys' }],
    revoke: [{ text: 'Settings, API Keys, delete it; stop sessions that run.', url: 'https://cloud.browser-use.com/settings?tab=api-keys' }],
    risks: ['Agents browse at your cost, with the logins that your profiles hold; recordings of earlier tasks can be read.'],
    links: ['https://docs.cloud.browser-use.com/', 'https://docs.browser-use.com/'],
  },
});
