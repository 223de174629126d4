import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'flightlabs',
  name: 'FlightLabs',
  home: 'https://www.goflightlabs.com/',
  secrets: [
    vendorJwt({
      id: 'flightlabs-api-token',
      name: 'FlightLabs API token',
      near: ['goflightlabs', 'flightlabs'],
      environmentVariable: 'FLIGHTLABS_ACCESS_KEY',
    }),
  ],
  guide: {
    create: [
      { text: 'Create a token in the dashboard, one for each program.', url: 'https://www.goflightlabs.com/dashboard' },
    ],
    check: [
      {
        text: 'FlightLabs shows no last use of a token: compare changes with your own.',
        url: 'https://www.goflightlabs.com/dashboard',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the dashboard.', url: 'https://www.goflightlabs.com/dashboard' }],
    risks: ['Your quota is used up.'],
    links: ['https://www.goflightlabs.com/getting-started', 'https://www.goflightlabs.com/'],
  },
});
