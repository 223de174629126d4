import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'photoroom',
  name: 'Photoroom',
  home: 'https://www.photoroom.com/',
  secrets: [
    {
      id: 'photoroom-api-key',
      name: 'Photoroom API key',
      keywords: ['sk_pr_'],
      pattern: /sk_pr_[A-Za-z0-9_]{40,110}(?!\w)/,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'PHOTOROOM_API_KEY',
      sample: 'sk_pr_[a-z]{8}_[0-9a-f]{40}',
      examples: {
        match: ['export PHOTOROOM_API_KEY="<secret>"', 'client = Client(photoroom_api_key="<secret>")'],
        miss: ['PHOTOROOM_API_KEY=<sk_pr_[a-z]{9}>', 'const photoroomApiKey = process.env.PHOTOROOM_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The API dashboard makes live and sandbox keys.', url: 'https://app.photoroom.com/api-dashboard' },
    ],
    check: [{ text: 'The dashboard shows calls by day.', url: 'https://app.photoroom.com/api-dashboard' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key on the dashboard.', url: 'https://app.photoroom.com/api-dashboard' }],
    risks: ['Images are paid by your plan.'],
    links: ['https://docs.photoroom.com/'],
  },
});
