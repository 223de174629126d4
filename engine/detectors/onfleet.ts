import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'onfleet',
  name: 'Onfleet',
  home: 'https://onfleet.com/',
  secrets: [
    {
      id: 'onfleet-api-key',
      name: 'Onfleet API key',
      pattern: /[0-9a-z]{32}/,
      near: ['onfleet'],
      check: notWords,
      environmentVariable: 'ONFLEET_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['ONFLEET_API_KEY=<secret>', 'onfleetApiKey := "<secret>"'],
        miss: ['ONFLEET_API_KEY=<[0-9a-f]{9}>', 'ONFLEET_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, API & Webhooks, + : a key of the organization with a name; shown once.', url: 'https://onfleet.com/dashboard#/settings/api-and-webhooks' }],
    check: [{ text: 'Tasks and their history in the dashboard tell who made them: look for those of no system of yours.' }],
    rotate: [{ text: 'Keys stand side by side: create the second, set ONFLEET_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Settings, API & Webhooks, delete the key.', url: 'https://onfleet.com/dashboard#/settings/api-and-webhooks' }],
    risks: ['Recipients’ addresses and drivers’ places can be read; tasks changed, text messages sent.'],
    links: ['https://docs.onfleet.com/reference/authentication'],
  },
});
