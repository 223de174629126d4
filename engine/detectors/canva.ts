import { provider } from '../provider';

export default provider({
  id: 'canva',
  name: 'Canva',
  home: 'https://www.canva.com/',
  secrets: [
    {
      id: 'canva-client-secret',
      name: 'Canva Connect client secret',
      keywords: ['cnvca'],
      pattern: /cnvca[A-Za-z0-9_-]{51}(?![\w-])/,
      environmentVariable: 'CANVA_CLIENT_SECRET',
      sample: 'cnvca[A-Za-z0-9_-]{50}[A-Za-z0-9]',
      examples: {
        match: ['CANVA_CLIENT_SECRET=<secret>', 'client_secret: "<secret>"'],
        miss: ['CANVA_CLIENT_ID=<OC-[A-Za-z0-9]{12}>', 'CANVA_CLIENT_SECRET=<cnvca[A-Za-z0-9]{8}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate the secret in the integration’s settings, with only the scopes it needs.',
        url: 'https://www.canva.com/developers/integrations',
      },
    ],
    check: [
      {
        text: 'Canva shows no last use; users see connected apps in their settings.',
        url: 'https://www.canva.dev/docs/connect/',
      },
    ],
    rotate: [{ text: 'Generate a new secret and deploy it at once.' }],
    revoke: [
      {
        text: 'Integration, Configuration, generate a new secret: the old one stops.',
        url: 'https://www.canva.com/developers/integrations',
      },
    ],
    risks: ['Others can pose as your integration towards users who trust it.'],
    links: ['https://www.canva.dev/docs/connect/authentication/', 'https://www.canva.dev/docs/connect/'],
  },
});
