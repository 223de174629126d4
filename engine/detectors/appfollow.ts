import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'appfollow',
  name: 'AppFollow',
  home: 'https://appfollow.io/',
  secrets: [
    vendorJwt({
      id: 'appfollow-api-token',
      name: 'AppFollow API token',
      near: ['appfollow'],
      environmentVariable: 'APPFOLLOW_API_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Create a token in the settings, API, one for each program.',
        url: 'https://watch.appfollow.io/settings/api',
      },
    ],
    check: [
      {
        text: 'AppFollow shows no last use of a token: compare changes with your own.',
        url: 'https://watch.appfollow.io/settings/api',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the settings, API.', url: 'https://watch.appfollow.io/settings/api' }],
    risks: ['Reviews of your apps can be read and answered.'],
    links: ['https://docs.api.appfollow.io/', 'https://appfollow.io/'],
  },
});
