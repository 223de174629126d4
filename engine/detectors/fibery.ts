import { provider } from '../provider';

export default provider({
  id: 'fibery',
  name: 'Fibery',
  home: 'https://fibery.io/',
  secrets: [
    {
      id: 'fibery-api-token',
      name: 'Fibery API token',
      pattern: /[0-9a-f]{8}\.[0-9a-f]{35}/,
      near: ['fibery'],
      entropy: 3,
      environmentVariable: 'FIBERY_TOKEN',
      sample: '[0-9a-f]{8}.[0-9a-f]{35}',
      examples: {
        match: ['FIBERY_TOKEN=<secret>', 'curl https://shop.fibery.io/api/commands -H "Authorization: Token <secret>"'],
        miss: ['FIBERY_TOKEN=<[0-9a-f]{12}>', 'https://shop.fibery.io/api/commands'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a token for each program in the profile.', url: 'https://fibery.io/' }],
    check: [{ text: 'Fibery’s activity log lists changes.', url: 'https://the.fibery.io/@public/User_Guide/Guide' }],
    rotate: [{ text: 'A user may have three tokens: make a second, deploy it, delete the first.' }],
    revoke: [{ text: 'Profile, API tokens, delete.', url: 'https://the.fibery.io/@public/User_Guide/Guide' }],
    risks: ['All that the user sees in the workspace can be read and changed.'],
    links: ['https://api.fibery.io/', 'https://fibery.io/'],
  },
});
