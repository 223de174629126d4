import { provider } from '../provider';

export default provider({
  id: 'loom',
  name: 'Loom',
  home: 'https://www.loom.com/',
  secrets: [
    {
      id: 'loom-sdk-key',
      name: 'Loom SDK private key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['loom_sdk', 'loom_private', 'loom_api', 'loom.com/sdk', 'loomsdk', 'loomprivate', 'loomapi'],
      reach: 60,
      entropy: 3,
      environmentVariable: 'LOOM_SDK_APP_ID',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["LOOM_SDK_APP_ID = '<secret>'", 'client = Client(loom_sdk_app_id="<secret>")'],
        miss: ['LOOM_SDK_APP_ID=<[0-9a-f]{9}>', 'LOOM_SDK_APP_ID=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The developer portal makes keys for each app.', url: 'https://dev.loom.com/' }],
    check: [{ text: 'The portal lists the app’s domains and use.', url: 'https://dev.loom.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Delete the key in the developer portal.', url: 'https://dev.loom.com/' }],
    risks: ['Recordings can be made in your app’s name.'],
    links: ['https://dev.loom.com/docs/record-sdk/getting-started'],
  },
});
