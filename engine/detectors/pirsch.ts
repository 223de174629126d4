import { provider } from '../provider';

export default provider({
  id: 'pirsch',
  name: 'Pirsch Analytics',
  home: 'https://pirsch.io/',
  secrets: [
    {
      id: 'pirsch-access-key',
      name: 'Pirsch access key',
      keywords: ['pa_'],
      pattern: /pa_[A-Za-z0-9]{40,46}/,
      near: ['pirsch'],
      reach: 100,
      environmentVariable: 'PIRSCH_ACCESS_KEY',
      sample: 'pa_[A-Za-z0-9]{44}',
      examples: {
        match: ['PIRSCH_ACCESS_KEY=<secret>', 'pirschClient("<secret>")'],
        miss: ['PIRSCH_ACCESS_KEY=<pa_[a-z]{9}>', 'pirsch: pa_page_view'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Settings, Clients: make an access key that only writes.', url: 'https://dashboard.pirsch.io/' }],
    check: [{ text: 'The dashboard shows hits that are not yours.', url: 'https://dashboard.pirsch.io/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Settings, Clients, delete.', url: 'https://dashboard.pirsch.io/' }],
    risks: ['Statistics can be falsified.'],
    links: ['https://docs.pirsch.io/'],
  },
});
