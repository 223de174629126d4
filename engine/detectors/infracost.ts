import { provider } from '../provider';

export default provider({
  id: 'infracost',
  name: 'Infracost',
  home: 'https://www.infracost.io/',
  secrets: [
    {
      id: 'infracost-api-key',
      name: 'Infracost API key',
      keywords: ['ico-'],
      pattern: /ico-[A-Za-z0-9]{32}/,
      entropy: 3.5,
      environmentVariable: 'INFRACOST_API_KEY',
      sample: 'ico-[A-Za-z0-9]{32}',
      examples: {
        match: ['export INFRACOST_API_KEY="<secret>"', "const infracostApiKey = '<secret>';"],
        miss: ['INFRACOST_API_KEY=<ico-[a-z]{9}>', 'INFRACOST_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Organization settings, API tokens: make a CLI token.', url: 'https://dashboard.infracost.io/' }],
    check: [{ text: 'The dashboard lists runs by repository.', url: 'https://dashboard.infracost.io/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Organization settings, API tokens, delete.', url: 'https://dashboard.infracost.io/' }],
    risks: ['Prices are asked and reports sent in your name.'],
    links: ['https://www.infracost.io/docs/'],
  },
});
