import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'statuscake',
  name: 'StatusCake',
  home: 'https://www.statuscake.com/',
  secrets: [
    {
      id: 'statuscake-api-token',
      name: 'StatusCake API token',
      pattern: /[A-Za-z0-9]{20,40}/,
      near: ['statuscake', 'status_cake'],
      reach: 60,
      check: notWords,
      environmentVariable: 'STATUSCAKE_API_TOKEN',
      sample: '[A-Za-z0-9]{27}',
      examples: {
        match: ['statuscake_api_token: <secret>', 'client = Client(statuscake_api_token="<secret>")'],
        miss: ['STATUSCAKE_API_TOKEN=<[A-Za-z0-9]{8}>', 'statuscake_api_token: ${STATUSCAKE_API_TOKEN}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['statuscake-api-token'], url: 'https://api.statuscake.com/v1/uptime', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.statuscake.com/guides/api/authentication/' }],
    create: [{ text: 'Account, API keys: add one for each program.', url: 'https://app.statuscake.com/User.php' }],
    check: [{ text: 'Tests and their contacts show changes.', url: 'https://app.statuscake.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'API keys: remove the key.', url: 'https://app.statuscake.com/User.php' }],
    risks: ['Tests can be read, paused and deleted.'],
    links: ['https://developers.statuscake.com/'],
  },
});
