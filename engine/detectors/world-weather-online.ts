import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'world-weather-online',
  name: 'World Weather Online',
  home: 'https://www.worldweatheronline.com/',
  secrets: [
    {
      id: 'world-weather-online-api-key',
      name: 'World Weather Online API key',
      pattern: /[0-9a-z]{31}/,
      near: ['worldweather', 'world-weather-online', 'world_weather_online'],
      check: notWords,
      environmentVariable: 'WORLD_WEATHER_ONLINE_API_KEY',
      sample: '[a-z0-9]{31}',
      examples: {
        match: ["const worldWeatherOnlineApiKey = '<secret>';", 'WORLD_WEATHER_ONLINE_API_KEY=<secret>'],
        miss: ['WORLD_WEATHER_ONLINE_API_KEY=<[0-9a-f]{9}>', 'WORLD_WEATHER_ONLINE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.worldweatheronline.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.worldweatheronline.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.worldweatheronline.com/'],
  },
});
