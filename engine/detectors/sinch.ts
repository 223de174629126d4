import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sinch',
  name: 'Sinch',
  home: 'https://www.sinch.com/',
  secrets: [
    {
      id: 'sinch-api-token',
      name: 'Sinch service plan token or key secret',
      pattern: /(?<![\w~.-])[A-Za-z0-9~._-]{34}(?![\w~.-])|[0-9a-z]{32}/,
      near: [
        'sinchmessage',
        'sinch',
        'sinch_api',
        'sinchapi',
        'sinch_token',
        'sinchtoken',
        'sinch_secret',
        'sinchsecret',
        'sinch_key',
        'sinchkey',
        'api.sinch.com',
        'sinch_access',
        'sinchaccess',
      ],
      check: notWords,
      environmentVariable: 'SINCH_API_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["SINCH_API_TOKEN = '<secret>'", '<SinchApiToken><secret></SinchApiToken>'],
        miss: ['SINCH_API_TOKEN=<[A-Za-z0-9]{8}>', 'sinch_api_token: ${SINCH_API_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an access key for the project.', url: 'https://dashboard.sinch.com/settings/access-keys' },
    ],
    check: [{ text: 'Logs of messages and calls.', url: 'https://dashboard.sinch.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      { text: 'Settings, Access keys: delete the key.', url: 'https://dashboard.sinch.com/settings/access-keys' },
    ],
    risks: ['Messages and calls at your cost.'],
    links: ['https://developers.sinch.com/docs/sms/api-reference/authentication', 'https://developers.sinch.com/'],
  },
});
