import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'magicbell',
  name: 'MagicBell',
  home: 'https://www.magicbell.com/',
  secrets: [
    {
      id: 'magicbell-api-key',
      name: 'MagicBell API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{40}(?![\w-])/,
      near: ['magicbell'],
      check: notWords,
      environmentVariable: 'MAGICBELL_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['magicbellApiKey := "<secret>"', "const magicbellApiKey = '<secret>';"],
        miss: ['MAGICBELL_API_KEY=<[0-9a-f]{9}>', 'MAGICBELL_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Project, Settings, API keys: a key, which may be in browsers, and a secret key for servers.', url: 'https://app.magicbell.com/' }],
    check: [{ text: 'The project’s broadcasts list what was sent.' }],
    rotate: [{ text: 'Generate a new secret in the project’s settings and deploy it at once; user tokens that were signed with the old end as well.', url: 'https://app.magicbell.com/' }],
    revoke: [{ text: 'Project, Settings, API keys, regenerate the secret.', url: 'https://app.magicbell.com/' }],
    risks: ['Notifications are sent to your users in your name, and theirs are read.'],
    links: ['https://www.magicbell.com/docs'],
  },
});
