import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mapquest',
  name: 'MapQuest',
  home: 'https://developer.mapquest.com/',
  secrets: [
    {
      id: 'mapquest-api-key',
      name: 'MapQuest API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['mapquest'],
      check: notWords,
      environmentVariable: 'MAPQUEST_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['MAPQUEST_API_KEY=<secret>', '<add key="MapquestApiKey" value="<secret>" />'],
        miss: ['MAPQUEST_API_KEY=<[A-Za-z0-9]{8}>', 'mapquest_api_key = os.environ["MAPQUEST_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make an app with its own key for each program.', url: 'https://developer.mapquest.com/user/me/apps' },
    ],
    check: [{ text: 'The profile counts transactions by key.', url: 'https://developer.mapquest.com/user/me/profile' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Manage Keys: delete the app.', url: 'https://developer.mapquest.com/user/me/apps' }],
    risks: ['Transactions are used up at your cost.'],
    links: ['https://developer.mapquest.com/documentation/'],
  },
});
