import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'abyssale',
  name: 'Abyssale',
  home: 'https://www.abyssale.com/',
  secrets: [
    {
      id: 'abyssale-api-key',
      name: 'Abyssale API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['abyssale'],
      check: notWords,
      environmentVariable: 'ABYSSALE_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['ABYSSALE_API_KEY=<secret>', 'curl -H "x-api-key: <secret>" https://api.abyssale.com/fonts'],
        miss: ['ABYSSALE_API_KEY=<[A-Za-z0-9]{12}>', 'https://api.abyssale.com/fonts'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Generate the key in the workspace’s settings.', url: 'https://app.abyssale.com/settings/api-key' },
    ],
    check: [{ text: 'The workspace lists generated images.', url: 'https://app.abyssale.com/' }],
    rotate: [{ text: 'Generate a new key and deploy it at once.' }],
    revoke: [{ text: 'Settings, API key, regenerate.', url: 'https://app.abyssale.com/settings/api-key' }],
    risks: ['Images are generated at your expense.'],
    links: ['https://developers.abyssale.com/', 'https://www.abyssale.com/'],
  },
});
