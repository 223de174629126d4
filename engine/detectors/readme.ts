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
    create: [{ text: 'Project, Configuration, API Keys, Add key (rdme_…), with a label for each program.', url: 'https://dash.readme.com/' }],
    check: [{ text: 'Page history shows changes.', url: 'https://dash.readme.com/' }],
    rotate: [{ text: 'Add a second key, set README_API_KEY anew in the pipeline that uploads, delete the first.', url: 'https://dash.readme.com/' }],
    revoke: [{ text: 'Project, Configuration, API Keys, delete it.', url: 'https://dash.readme.com/' }],
    risks: ['The documentation, also hidden pages, can be read and falsified: your customers follow what stands there.'],
    links: ['https://docs.readme.com/main/docs/api-keys'],
  },
});
