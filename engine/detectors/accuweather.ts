import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'accuweather',
  name: 'AccuWeather',
  home: 'https://developer.accuweather.com/',
  secrets: [
    {
      id: 'accuweather-api-key',
      name: 'AccuWeather API key',
      pattern: /zpka_[0-9a-f]{32}_[0-9a-f]{8}|(?<![\w%])[A-Za-z0-9%]{35}(?![\w%])|[A-Za-z0-9]{32}/,
      near: ['accuweather'],
      reach: 100,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'ACCUWEATHER_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'ACCUWEATHER_API_KEY=<secret>',
          'http://dataservice.accuweather.com/forecasts/v1/daily?apikey=<secret>',
        ],
        miss: ['ACCUWEATHER_API_KEY=<[A-Za-z0-9]{12}>', 'http://dataservice.accuweather.com/forecasts/v1/daily'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Add an app: it has a key of its own.', url: 'https://developer.accuweather.com/user/me/apps' }],
    check: [{ text: 'The app’s analytics show calls.', url: 'https://developer.accuweather.com/user/me/apps' }],
    rotate: [{ text: 'Add a second app, deploy its key, delete the first.' }],
    revoke: [{ text: 'My apps, delete.', url: 'https://developer.accuweather.com/user/me/apps' }],
    risks: ['Your quota is used up.'],
    links: ['https://developer.accuweather.com/', 'https://developer.accuweather.com/apis'],
  },
});
