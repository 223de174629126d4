import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'hygraph',
  name: 'Hygraph',
  home: 'https://hygraph.com/',
  secrets: [
    vendorJwt({
      id: 'hygraph-api-token',
      name: 'Hygraph API token',
      near: ['hygraph', 'graphcms'],
      environmentVariable: 'HYGRAPH_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Create a token in the project’s API access settings, one for each program.',
        url: 'https://app.hygraph.com/',
      },
    ],
    check: [
      { text: 'Hygraph shows no last use of a token: compare changes with your own.', url: 'https://app.hygraph.com/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the project’s API access settings.', url: 'https://app.hygraph.com/' }],
    risks: ['Content, drafts too, can be read and, with the permission, changed.'],
    links: ['https://hygraph.com/docs/api-reference/basics/authorization', 'https://hygraph.com/'],
  },
});
