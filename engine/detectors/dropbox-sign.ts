import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dropbox-sign',
  name: 'Dropbox Sign (HelloSign)',
  home: 'https://sign.dropbox.com/',
  secrets: [
    {
      id: 'dropbox-sign-api-key',
      name: 'Dropbox Sign API key',
      pattern: /(?<![\w+\/-])[A-Za-z0-9+\/-]{64}(?![\w+\/-])/,
      near: ['hellosign', 'hello_sign', 'dropbox_sign', 'dropboxsign', 'dropbox-sign'],
      check: notWords,
      environmentVariable: 'DROPBOX_SIGN_API_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['DROPBOX_SIGN_API_KEY=<secret>', 'dropboxSignApiKey := "<secret>"'],
        miss: ['DROPBOX_SIGN_API_KEY=<[0-9a-f]{9}>', 'dropbox_sign_api_key = os.environ["DROPBOX_SIGN_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'API settings, “Generate key”, with a name for each program.',
        url: 'https://app.hellosign.com/home/myAccount#api',
      },
    ],
    check: [{ text: 'The API dashboard lists requests.', url: 'https://app.hellosign.com/apidashboard' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API settings: delete the key.', url: 'https://app.hellosign.com/home/myAccount#api' }],
    risks: ['Documents can be read and sent for signature in your name.'],
    links: ['https://developers.hellosign.com/api/reference/authentication/', 'https://developers.hellosign.com/docs/'],
  },
});
