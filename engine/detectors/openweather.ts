import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'openweather',
  name: 'OpenWeather',
  home: 'https://openweathermap.org/',
  secrets: [
    {
      id: 'openweather-api-key',
      name: 'OpenWeather API key',
      pattern: /[0-9a-z]{32}/,
      near: ['openweather', 'open_weather', 'open-weather', 'owm_api', 'owmapi'],
      check: notWords,
      environmentVariable: 'OPENWEATHER_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'OPENWEATHER_API_KEY=<secret>',
          'https://api.openweathermap.org/data/2.5/weather?q=Berlin&appid=<secret>',
        ],
        miss: ['OPENWEATHER_API_KEY=<[0-9a-f]{9}>', 'https://api.openweathermap.org/data/2.5/weather?q=Berlin'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a key with a name for each program.', url: 'https://home.openweathermap.org/api_keys' }],
    check: [{ text: 'Statistics of the account.', url: 'https://home.openweathermap.org/statistics' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API keys: switch the key off or delete it.', url: 'https://home.openweathermap.org/api_keys' }],
    risks: ['Your plan’s calls are spent, and billed beyond it.'],
    links: ['https://openweathermap.org/appid', 'https://openweathermap.org/faq'],
  },
});
