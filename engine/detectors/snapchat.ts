import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'snapchat',
  name: 'Snapchat',
  home: 'https://www.snapchat.com/',
  secrets: [
    {
      id: 'snapchat-client-secret',
      name: 'Snapchat client secret',
      pattern: /[0-9a-f]{20}|[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['snapchat', 'snap_client_secret', 'snapclientsecret'],
      check: notWords,
      environmentVariable: 'SNAPCHAT_CLIENT_SECRET',
      sample: '[0-9a-f]{20}',
      examples: {
        match: ['snapchat_client_secret: <secret>', '<add key="SnapchatClientSecret" value="<secret>" />'],
        miss: ['SNAPCHAT_CLIENT_SECRET=<[A-Za-z0-9]{8}>', 'snapchat_client_secret: ${SNAPCHAT_CLIENT_SECRET}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Business details, OAuth apps: make an app for each program.', url: 'https://business.snapchat.com/' },
    ],
    check: [{ text: 'The organization’s activity.', url: 'https://business.snapchat.com/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'OAuth apps, regenerate the secret or delete the app.', url: 'https://business.snapchat.com/' }],
    risks: ['Advertising accounts and audiences in the scopes of the tokens.'],
    links: ['https://developers.snap.com/api/marketing-api/Ads-API/authentication', 'https://developers.snap.com/'],
  },
});
