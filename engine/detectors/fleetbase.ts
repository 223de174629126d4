import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fleetbase',
  name: 'Fleetbase',
  home: 'https://www.fleetbase.io/',
  secrets: [
    {
      id: 'fleetbase-api-key',
      name: 'Fleetbase API secret key',
      keywords: ['flb_live_', 'flb_test_'],
      pattern: /flb_(?:live|test)_[A-Za-z0-9]{20,64}(?![\w-])/,
      entropy: 3.3,
      environmentVariable: 'FLEETBASE_KEY',
      sample: 'flb_live_[A-Za-z0-9]{20}',
      examples: {
        match: ['FLEETBASE_KEY=<secret>', "new Fleetbase('<flb_test_[A-Za-z0-9]{24}>')"],
        miss: ['FLEETBASE_KEY=<flb_live_[A-Za-z0-9]{6}>', 'FLEETBASE_HOST=https://api.fleetbase.io'],
      },
    },
    {
      id: 'fleetbase-api-key-legacy',
      name: 'Fleetbase API key without a prefix',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['fleetbase'],
      check: notWords,
      environmentVariable: 'FLEETBASE_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ["const fleetbaseKey = '<secret>';", 'export FLEETBASE_KEY="<secret>"'],
        miss: ['FLEETBASE_KEY=<[0-9a-f]{6}>', 'const fleetbaseKey = process.env.FLEETBASE_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a key in the developer console, live or test, with an expiry.',
        url: 'https://console.fleetbase.io/',
      },
    ],
    check: [{ text: 'The developer console’s logs list requests by key.', url: 'https://console.fleetbase.io/' }],
    rotate: [{ text: 'Roll the key: the old one ends at the time you name.', url: 'https://console.fleetbase.io/' }],
    revoke: [{ text: 'Developers, API keys, roll at once or delete.', url: 'https://console.fleetbase.io/' }],
    risks: ['Orders, drivers and places can be read and changed.'],
    links: ['https://docs.fleetbase.io/', 'https://www.fleetbase.io/'],
  },
});
