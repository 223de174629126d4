import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'edamam',
  name: 'Edamam',
  home: 'https://www.edamam.com/',
  secrets: [
    {
      id: 'edamam-application-key',
      name: 'Edamam application key',
      pattern: /[0-9a-z]{32}/,
      near: ['edamam'],
      reach: 80,
      check: notWords,
      environmentVariable: 'EDAMAM_APP_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['EDAMAM_APP_KEY=<secret>', 'https://api.edamam.com/api/recipes/v2?app_key=<secret>'],
        miss: ['EDAMAM_APP_KEY=<[0-9a-f]{9}>', 'https://api.edamam.com/api/recipes/v2?app_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an application key in the dashboard, applications, one for each program.',
        url: 'https://developer.edamam.com/admin/applications',
      },
    ],
    check: [
      {
        text: 'Edamam shows no last use of an application key: compare requests and changes with your own.',
        url: 'https://developer.edamam.com/admin/applications',
      },
    ],
    rotate: [{ text: 'Create a second application key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the application key in the dashboard, applications: it stops at once.',
        url: 'https://developer.edamam.com/admin/applications',
      },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://developer.edamam.com/edamam-docs-recipe-api', 'https://www.edamam.com/'],
  },
});
