import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pusher',
  name: 'Pusher',
  home: 'https://pusher.com/',
  secrets: [
    {
      id: 'pusher-app-secret',
      name: 'Pusher Channels secret',
      pattern: /[0-9A-Fa-z]{20}/,
      near: [
        'pusher_secret',
        'pushersecret',
        'pusher_app_secret',
        'pusherappsecret',
        'pusher_key',
        'pusherkey',
        'new pusher',
      ],
      named: ['pusher', 'pusherchannel'],
      check: notWords,
      environmentVariable: 'PUSHER_APP_SECRET',
      sample: '[0-9a-f]{20}',
      examples: {
        match: ['PUSHER_APP_SECRET=<secret>', "new Pusher({ appId: '1', key: process.env.KEY, secret: '<secret>' })"],
        miss: ['PUSHER_APP_ID=<[0-9]{7}>', 'PUSHER_APP_SECRET=<[0-9a-f]{40}>'],
      },
    },
    {
      id: 'pusher-beams-secret',
      name: 'Pusher Beams secret key',
      pattern: /[0-9A-F]{64}/,
      near: ['pusher', 'beams_secret', 'beamssecret', 'beamsclient'],
      confidence: 'likely',
      environmentVariable: 'PUSHER_BEAMS_SECRET_KEY',
      sample: '[0-9A-F]{64}',
      examples: {
        match: ['PUSHER_BEAMS_SECRET_KEY=<secret>', 'client = Client(pusher_beams_secret_key="<secret>")'],
        miss: ['PUSHER_BEAMS_SECRET_KEY=<[0-9A-F]{9}>', 'PUSHER_BEAMS_SECRET_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The app’s App Keys: “Create new keys”.', url: 'https://dashboard.pusher.com/channels' }],
    check: [{ text: 'The app’s statistics and error logs.', url: 'https://dashboard.pusher.com/channels' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'App Keys, delete the pair.', url: 'https://dashboard.pusher.com/channels' }],
    risks: ['Events can be sent to all clients, private channels opened.'],
    links: [
      'https://pusher.com/docs/channels/getting_started/javascript/',
      'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
    ],
  },
});
