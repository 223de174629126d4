import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'autodesk',
  name: 'Autodesk Platform Services',
  home: 'https://aps.autodesk.com/',
  secrets: [
    {
      id: 'autodesk-client-secret',
      name: 'Autodesk client secret',
      pattern: /[A-Za-z0-9]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16}/,
      near: ['autodesk', 'forge_client_secret', 'forgeclientsecret', 'aps_client_secret', 'apsclientsecret'],
      reach: 60,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'AUTODESK_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['APS_CLIENT_SECRET=<secret>', 'forge_client_secret: "<[A-Za-z0-9]{16}>"'],
        miss: ['APS_CLIENT_SECRET=<[A-Za-z0-9]{10}>', 'APS_CALLBACK_URL=https://example.com/auth/callback'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make an application with only the interfaces it needs.', url: 'https://aps.autodesk.com/myapps/' },
    ],
    check: [{ text: 'The application’s page shows usage.', url: 'https://aps.autodesk.com/myapps/' }],
    rotate: [{ text: 'Regenerate the secret, deploy it, and let the old one end.' }],
    revoke: [{ text: 'My apps, regenerate the secret.', url: 'https://aps.autodesk.com/myapps/' }],
    risks: ['Models and documents that the application may open can be read, credits used up.'],
    links: ['https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/', 'https://aps.autodesk.com/'],
  },
});
