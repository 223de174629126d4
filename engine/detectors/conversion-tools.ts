import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'conversion-tools',
  name: 'Conversion Tools',
  home: 'https://conversiontools.io/',
  secrets: [
    vendorJwt({
      id: 'conversion-tools-api-token',
      name: 'Conversion Tools API token',
      near: ['conversiontools', 'conversion-tools'],
      environmentVariable: 'CONVERSIONTOOLS_API_TOKEN',
    }),
  ],
  guide: {
    create: [
      { text: 'Create a token in the profile, one for each program.', url: 'https://conversiontools.io/profile' },
    ],
    check: [
      {
        text: 'Conversion Tools shows no last use of a token: compare changes with your own.',
        url: 'https://conversiontools.io/profile',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the profile.', url: 'https://conversiontools.io/profile' }],
    risks: ['Files are converted at your expense, and those converted can be read.'],
    links: ['https://conversiontools.io/api-documentation', 'https://conversiontools.io/'],
  },
});
