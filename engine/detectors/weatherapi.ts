import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'weatherapi',
  name: 'WeatherAPI.com',
  home: 'https://www.weatherapi.com/',
  secrets: [
    {
      id: 'weatherapi-api-key',
      name: 'WeatherAPI.com key',
      pattern: /[A-Za-z0-9]{30,32}/,
      near: ['weatherapi', 'weather_api'],
      check: notWords,
      environmentVariable: 'WEATHERAPI_KEY',
      sample: '[0-9a-f]{31}',
      examples: {
        match: ['WEATHERAPI_KEY=<secret>', 'client = Client(weatherapi_key="<secret>")'],
        miss: ['WEATHERAPI_KEY=<[0-9a-f]{9}>', 'weatherapi_key: ${WEATHERAPI_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s page shows its key.', url: 'https://www.weatherapi.com/my/' }],
    check: [{ text: 'The account’s page counts the month’s calls.', url: 'https://www.weatherapi.com/my/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Account page: regenerate the key.', url: 'https://www.weatherapi.com/my/' }],
    risks: ['The month’s calls are used up.'],
    links: ['https://www.weatherapi.com/docs/'],
  },
});
