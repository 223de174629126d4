import { provider } from '../provider';

export default provider({
  id: 'readme',
  name: 'ReadMe',
  home: 'https://readme.com/',
  secrets: [
    {
      id: 'readme-api-key',
      name: 'ReadMe API key',
      keywords: ['rdme_'],
      pattern: /rdme_[a-z0-9]{70}/,
      environmentVariable: 'RDME_API_KEY',
      sample: 'rdme_[a-z0-9]{70}',
      examples: {
        match: ['RDME_API_KEY=<secret>', 'client = Client(rdme_api_key="<secret>")'],
        miss: ['RDME_API_KEY=<rdme_[a-z]{9}>', 'RDME_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['readme-api-key'], url: 'https://api.readme.com/v2/projects/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.readme.com/main/reference/getproject-1' }],
    create: [{ text: 'Project settings, API keys: one for each program.', url: 'https://dash.readme.com/' }],
    check: [{ text: 'Page history shows changes.', url: 'https://dash.readme.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key on the page of API keys.', url: 'https://dash.readme.com/' }],
    risks: ['Documentation can be changed: readers trust its links and commands.'],
    links: ['https://docs.readme.com/main/reference/intro-to-the-readme-api'],
  },
});
