import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'onesignal',
  name: 'OneSignal',
  home: 'https://onesignal.com/',
  secrets: [
    {
      id: 'onesignal-api-key',
      name: 'OneSignal API key',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      pattern: /os_v2_(?:app|org)_[a-z0-9]{103}/,
      environmentVariable: 'ONESIGNAL_API_KEY',
      sample: 'os_v2_app_[a-z2-7]{103}',
      examples: {
        match: ['onesignal_api_key: <secret>', 'private static final String ONESIGNAL_API_KEY = "<secret>";'],
        miss: ['ONESIGNAL_API_KEY=<os_v2_app_[a-z2-7]{9}>', 'ONESIGNAL_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'onesignal-rest-api-key',
      name: 'OneSignal legacy REST API key',
      pattern: /[MNOY][A-Za-z0-9]{47}|(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])|[A-Za-z0-9]{32}/,
      near: ['onesignal', 'one_signal'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'ONESIGNAL_REST_API_KEY',
      sample: 'N[A-Za-z0-9]{47}',
      examples: {
        match: ['export ONESIGNAL_REST_API_KEY="<secret>"', '<add key="OnesignalRestApiKey" value="<secret>" />'],
        miss: ['ONESIGNAL_REST_API_KEY=<[A-Za-z0-9]{8}>', 'onesignalRestApiKey := os.Getenv("ONESIGNAL_REST_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Settings, Keys & IDs: add a key with allowed addresses.', url: 'https://dashboard.onesignal.com/' },
    ],
    check: [{ text: 'The app’s deliveries and audit log.', url: 'https://dashboard.onesignal.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Keys & IDs: delete or rotate the key.', url: 'https://dashboard.onesignal.com/' }],
    risks: ['Push messages to all your users, export of their data.'],
    links: [
      'https://documentation.onesignal.com/docs/keys-and-ids',
      'https://documentation.onesignal.com/reference/rotate-api-key',
    ],
  },
});
