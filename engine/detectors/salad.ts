import { provider } from '../provider';

export default provider({
  id: 'salad',
  name: 'SaladCloud',
  home: 'https://salad.com/',
  secrets: [
    {
      id: 'salad-api-key',
      name: 'SaladCloud API key',
      keywords: ['salad_cloud_'],
      pattern: /salad_cloud_[A-Za-z0-9]{1,40}_[A-Za-z0-9]{7,240}(?![\w-])/,
      entropy: 4,
      environmentVariable: 'SALAD_API_KEY',
      sample: 'salad_cloud_user_[A-Za-z0-9]{40}',
      examples: {
        match: ['export SALAD_API_KEY="<secret>"', '"saladApiKey": "<secret>"'],
        miss: ['SALAD_API_KEY=<salad_cloud_[A-Za-z0-9]{5}>', 'saladApiKey := os.Getenv("SALAD_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['salad-api-key'], url: 'https://api.salad.com/api/public/organizations', headers: { 'Salad-Api-Key': '{key}' }, source: 'https://docs.salad.com/reference/api-reference' }],
    create: [
      {
        text: 'The key belongs to a person; make one in an account for programs.',
        url: 'https://portal.salad.com/api-key',
      },
    ],
    check: [{ text: 'Billing and container groups in the portal.', url: 'https://portal.salad.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'API Access: regenerate the key.', url: 'https://portal.salad.com/api-key' }],
    risks: ['Containers run at your cost, their logs and variables can be read.'],
    links: ['https://docs.salad.com/reference/api-usage', 'https://docs.salad.com/'],
  },
});
