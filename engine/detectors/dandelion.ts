import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dandelion',
  name: 'Dandelion API',
  home: 'https://dandelion.eu/',
  secrets: [
    {
      id: 'dandelion-api-token',
      name: 'Dandelion API API token',
      pattern: /[0-9a-z]{32}/,
      near: ['dandelion'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DANDELION_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['DANDELION_TOKEN=<secret>', 'https://api.dandelion.eu/datatxt/nex/v1/?token=<secret>'],
        miss: ['DANDELION_TOKEN=<[0-9a-f]{9}>', 'https://api.dandelion.eu/datatxt/nex/v1/?token=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API token stands in the dashboard.', url: 'https://dandelion.eu/profile/dashboard/' },
    ],
    check: [
      {
        text: 'Dandelion API shows no last use of the API token: compare requests and changes with your own.',
        url: 'https://dandelion.eu/profile/dashboard/',
      },
    ],
    rotate: [{ text: 'There is one API token: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API token in the dashboard.', url: 'https://dandelion.eu/profile/dashboard/' }],
    risks: ['Your quota is used up.'],
    links: ['https://dandelion.eu/docs/', 'https://dandelion.eu/'],
  },
});
