import { provider } from '../provider';

export default provider({
  id: 'appveyor',
  name: 'AppVeyor',
  home: 'https://www.appveyor.com/',
  secrets: [
    {
      id: 'appveyor-api-token',
      name: 'AppVeyor API token',
      keywords: ['v2.'],
      pattern: /v2\.[a-z0-9]{20}/,
      near: ['appveyor'],
      reach: 100,
      entropy: 3,
      environmentVariable: 'APPVEYOR_TOKEN',
      sample: 'v2.[a-z0-9]{20}',
      examples: {
        match: ['APPVEYOR_TOKEN=<secret>', 'client = Client(appveyor_token="<secret>")'],
        miss: ['APPVEYOR_TOKEN=<v2.[a-z]{5}>', 'APPVEYOR_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'appveyor-api-token-v1',
      name: 'AppVeyor API token (version 1)',
      pattern: /[a-z0-9]{20}/,
      near: ['appveyor_token', 'appveyor_api', 'appveyortoken', 'appveyorapi'],
      reach: 40,
      entropy: 3.2,
      environmentVariable: 'APPVEYOR_TOKEN',
      sample: '[a-z0-9]{20}',
      examples: {
        match: ['APPVEYOR_TOKEN=<secret>', "const appveyorToken = '<secret>';"],
        miss: ['APPVEYOR_TOKEN=<[0-9a-f]{9}>', 'appveyorToken := os.Getenv("APPVEYOR_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a version 2 key; its rights are those of its user.', url: 'https://ci.appveyor.com/api-keys' },
    ],
    check: [{ text: 'Build history shows builds you did not start.', url: 'https://ci.appveyor.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Regenerate the key.', url: 'https://ci.appveyor.com/api-keys' }],
    risks: ['Builds can be started and changed, and so secure variables read.'],
    links: ['https://www.appveyor.com/docs/api/'],
  },
});
