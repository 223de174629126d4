import { provider } from '../provider';

export default provider({
  id: 'devcycle',
  name: 'DevCycle',
  home: 'https://www.devcycle.com/',
  secrets: [
    {
      id: 'devcycle-server-key',
      name: 'DevCycle server SDK key',
      keywords: ['dvc_server_'],
      pattern: /dvc_server_[A-Za-z0-9_]{8,48}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'DEVCYCLE_SERVER_SDK_KEY',
      sample: 'dvc_server_[a-z0-9]{32}_[a-z0-9]{7}',
      examples: {
        match: ['DEVCYCLE_SERVER_SDK_KEY=<secret>', "initializeDevCycle('<secret>')"],
        miss: [
          'DEVCYCLE_CLIENT_SDK_KEY=<dvc_client_[a-z0-9]{32}_[a-z0-9]{7}>',
          'DEVCYCLE_SERVER_SDK_KEY=<dvc_server_[a-z0-9]{4}>',
        ],
      },
    },
    // Meant for browsers and devices.
    {
      id: 'devcycle-client-key',
      name: 'DevCycle client SDK key',
      keywords: ['dvc_client_', 'dvc_mobile_'],
      pattern: /dvc_(?:client|mobile)_[A-Za-z0-9_]{8,48}(?![\w-])/,
      entropy: 3,
      confidence: 'possible',
      environmentVariable: 'DEVCYCLE_CLIENT_SDK_KEY',
      sample: 'dvc_client_[0-9a-z]{16}_[0-9a-z]{7}',
      examples: {
        match: ['"devcycleClientSdkKey": "<secret>",', 'DEVCYCLE_CLIENT_SDK_KEY=<secret>'],
        miss: [
          'DEVCYCLE_CLIENT_SDK_KEY=<dvc_client_[0-9a-f]{5}>',
          'devcycleClientSdkKey := os.Getenv("DEVCYCLE_CLIENT_SDK_KEY")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each environment has keys for servers, clients and mobiles; the last two are in the app anyway.',
        url: 'https://app.devcycle.com/r/environments',
      },
    ],
    check: [{ text: 'The audit log lists changes of flags.', url: 'https://app.devcycle.com/' }],
    rotate: [{ text: 'Generate a new server key, deploy it, and let the old one expire.' }],
    revoke: [{ text: 'Environments, rotate the SDK key.', url: 'https://app.devcycle.com/r/environments' }],
    risks: ['Flags and their targeting rules can be read.'],
    links: ['https://docs.devcycle.com/platform/account-management/keys', 'https://docs.devcycle.com/'],
  },
});
