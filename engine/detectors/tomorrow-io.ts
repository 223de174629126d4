import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  home: 'https://www.tomorrow.io/',
  secrets: [
    {
      id: 'tomorrow-io-api-key',
      name: 'Tomorrow.io API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['tomorrow', 'tomorrow_io', 'tomorrow.io', 'tomorrowio', 'climacell'],
      check: notWords,
      environmentVariable: 'TOMORROW_IO_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['tomorrow_io_api_key: <secret>', '<TomorrowIoApiKey><secret></TomorrowIoApiKey>'],
        miss: ['TOMORROW_IO_API_KEY=<[A-Za-z0-9]{8}>', 'tomorrow_io_api_key = os.environ["TOMORROW_IO_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Development, Keys: the account’s key.', url: 'https://app.tomorrow.io/development/keys' }],
    check: [{ text: 'The Keys page counts calls.', url: 'https://app.tomorrow.io/development/keys' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'Keys: make the key anew.', url: 'https://app.tomorrow.io/development/keys' }],
    risks: ['Calls are made at your cost.'],
    links: ['https://docs.tomorrow.io/reference/api-authentication'],
  },
});
