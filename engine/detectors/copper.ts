import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'copper',
  name: 'Copper',
  home: 'https://www.copper.com/',
  secrets: [
    {
      id: 'copper-api-key',
      name: 'Copper API key',
      pattern: /[0-9a-z]{32}/,
      near: ['x-pw-accesstoken', 'copper_api', 'copperapi', 'api.copper.com', 'copper_access'],
      named: ['copper'],
      check: notWords,
      environmentVariable: 'COPPER_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['COPPER_API_KEY=<secret>', 'X-PW-AccessToken: <secret>'],
        miss: ['COPPER_API_KEY=<[0-9a-f]{12}>', 'https://api.copper.com/developer_api/v1/people'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Generate a key with a label for each program.', url: 'https://app.copper.com/' }],
    check: [{ text: 'Copper shows no last use; records have an activity log.', url: 'https://support.copper.com/' }],
    rotate: [{ text: 'Generate a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://app.copper.com/' }],
    risks: ['Contacts and deals can be read and changed.'],
    links: ['https://developer.copper.com/introduction/authentication.html', 'https://support.copper.com/'],
  },
});
