import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'weatherbit',
  name: 'Weatherbit',
  home: 'https://www.weatherbit.io/',
  secrets: [
    {
      id: 'weatherbit-api-key',
      name: 'Weatherbit API key',
      pattern: /[0-9a-z]{32}/,
      near: ['weatherbit'],
      check: notWords,
      environmentVariable: 'WEATHERBIT_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["WEATHERBIT_API_KEY = '<secret>'", '"weatherbitApiKey": "<secret>"'],
        miss: ['WEATHERBIT_API_KEY=<[0-9a-f]{9}>', 'WEATHERBIT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The dashboard shows the account’s key.', url: 'https://www.weatherbit.io/account/dashboard' }],
    check: [{ text: 'The dashboard counts calls by day.', url: 'https://www.weatherbit.io/account/dashboard' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Dashboard: create a new key.', url: 'https://www.weatherbit.io/account/dashboard' }],
    risks: ['The daily calls are used up, beyond them paid by you.'],
    links: ['https://www.weatherbit.io/api'],
  },
});
