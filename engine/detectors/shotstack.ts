import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'shotstack',
  name: 'Shotstack',
  home: 'https://shotstack.io/',
  secrets: [
    {
      id: 'shotstack-api-key',
      name: 'Shotstack API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['shotstack'],
      check: notWords,
      environmentVariable: 'SHOTSTACK_API_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['shotstack-api-key: <secret>', 'export SHOTSTACK_API_KEY="<secret>"'],
        miss: ['SHOTSTACK_API_KEY=<[0-9a-f]{9}>', 'const shotstackApiKey = process.env.SHOTSTACK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Dashboard, API keys: a production and a sandbox key for each workspace.', url: 'https://dashboard.shotstack.io/keys' }],
    check: [{ text: 'Dashboard, Requests and Usage: renders and credits.' }],
    rotate: [{ text: 'Make a second key where your plan allows; otherwise ask for a new one in a quiet hour and deploy it at once.' }],
    revoke: [{ text: 'Dashboard, API keys, delete or regenerate it.', url: 'https://dashboard.shotstack.io/keys' }],
    risks: ['Credits are spent for rendering; files that were uploaded or made can be read and deleted.'],
    links: ['https://shotstack.io/docs/guide/'],
  },
});
