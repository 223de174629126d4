import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'caflou',
  name: 'Caflou',
  home: 'https://www.caflou.com/',
  secrets: [
    vendorJwt({
      id: 'caflou-api-token',
      name: 'Caflou API token',
      near: ['caflou'],
      environmentVariable: 'CAFLOU_API_TOKEN',
    }),
  ],
  guide: {
    create: [
      { text: 'Create a token in the account’s settings, one for each program.', url: 'https://app.caflou.com/' },
    ],
    check: [
      { text: 'Caflou shows no last use of a token: compare changes with your own.', url: 'https://app.caflou.com/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the account’s settings.', url: 'https://app.caflou.com/' }],
    risks: ['Projects, invoices and people can be read and changed.'],
    links: ['https://developer.caflou.com/', 'https://www.caflou.com/'],
  },
});
