import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'documo',
  name: 'Documo',
  home: 'https://www.documo.com/',
  secrets: [
    vendorJwt({
      id: 'documo-api-token',
      name: 'Documo API token',
      near: ['documo'],
      environmentVariable: 'DOCUMO_API_KEY',
    }),
  ],
  guide: {
    create: [
      { text: 'Create a token in the settings, API keys, one for each program.', url: 'https://web.documo.com/' },
    ],
    check: [
      { text: 'Documo shows no last use of a token: compare changes with your own.', url: 'https://web.documo.com/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the settings, API keys.', url: 'https://web.documo.com/' }],
    risks: ['Faxes can be read and sent.'],
    links: ['https://docs.documo.com/', 'https://www.documo.com/'],
  },
});
