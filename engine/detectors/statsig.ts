import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'statsig',
  name: 'Statsig',
  home: 'https://www.statsig.com/',
  secrets: [
    {
      id: 'statsig-server-secret',
      name: 'Statsig server secret key',
      keywords: ['secret-'],
      pattern: /secret-[A-Za-z0-9]{40,48}/,
      entropy: 4,
      check: notWords,
      environmentVariable: 'STATSIG_SERVER_KEY',
      sample: 'secret-[A-Za-z0-9]{43}',
      examples: {
        match: ["STATSIG_SERVER_KEY = '<secret>'", '<add key="StatsigServerKey" value="<secret>" />'],
        miss: ['STATSIG_SERVER_KEY=<secret-[A-Za-z0-9]{8}>', 'STATSIG_SERVER_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'statsig-console-key',
      name: 'Statsig console API key',
      keywords: ['console-'],
      pattern: /console-[A-Za-z0-9]{40,48}/,
      entropy: 4,
      check: notWords,
      environmentVariable: 'STATSIG_CONSOLE_KEY',
      sample: 'console-[A-Za-z0-9]{43}',
      examples: {
        match: ['statsig_console_key: <secret>', '<add key="StatsigConsoleKey" value="<secret>" />'],
        miss: ['STATSIG_CONSOLE_KEY=<console-[A-Za-z0-9]{8}>', 'STATSIG_CONSOLE_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a server key for one environment; client keys are public.',
        url: 'https://console.statsig.com/api_keys',
      },
    ],
    check: [{ text: 'The project’s audit logs and diagnostics.', url: 'https://console.statsig.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Keys & Environments: deactivate the key.', url: 'https://console.statsig.com/api_keys' }],
    risks: ['Configuration can be read and false events sent; with a console key gates and experiments changed.'],
    links: ['https://docs.statsig.com/access-management/api-keys', 'https://docs.statsig.com/'],
  },
});
