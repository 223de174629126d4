import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'twilio',
  name: 'Twilio',
  home: 'https://www.twilio.com/',
  secrets: [
    {
      id: 'twilio-auth-token',
      name: 'Twilio auth token',
      pattern: /[0-9a-f]{32}/,
      near: ['twilio_auth', 'twilioauth', 'twilio-auth', 'twilio', 'TWILIO_TOKEN'],
      pairs: 'twilio-account-sid',
      environmentVariable: 'TWILIO_AUTH_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'TWILIO_AUTH_TOKEN=<secret>',
          "const client = require('twilio')('<AC[0-9a-f]{32}>', '<secret>');",
          'Twilio.init("<AC[0-9a-f]{32}>", "<secret>");',
        ],
        miss: [
          'TWILIO_ACCOUNT_SID=<AC[0-9a-f]{32}>',
          'TWILIO_AUTH_TOKEN=<[0-9a-f]{10}>',
          'TWILIO_AUTH_TOKEN=your_auth_token',
        ],
      },
    },
    {
      id: 'twilio-api-key-secret',
      name: 'Twilio API key secret',
      // Plain hex is an auth token.
      pattern: /(?![0-9a-f]{32})[A-Za-z0-9]{32}/,
      near: [
        'twilio_api_secret',
        'twilioapisecret',
        'twilio_api_key_secret',
        'twilioapikeysecret',
        'twilio_secret',
        'twiliosecret',
        'twilio-api-secret',
        'twilio_key_secret',
      ],
      named: ['twilio'],
      check: notWords,
      pairs: 'twilio-api-key-sid',
      environmentVariable: 'TWILIO_API_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['TWILIO_API_KEY=<SK[0-9a-f]{32}>\nTWILIO_API_SECRET=<secret>', '"twilioApiSecret": "<secret>"'],
        miss: ['TWILIO_API_KEY=<SK[0-9a-f]{32}>', 'TWILIO_API_SECRET=<[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'twilio-api-key-sid',
      name: 'Twilio API key SID (the id of the secret)',
      pattern: /SK[0-9a-fA-F]{32}/,
      near: ['twilio'],
      pairs: 'twilio-api-key-secret',
      environmentVariable: 'TWILIO_API_KEY',
      sample: 'SK[0-9a-f]{32}',
      examples: {
        match: ['twilioApiKey := "<secret>"', 'TWILIO_API_KEY=<secret>'],
        miss: ['TWILIO_API_KEY=<SK[0-9a-f]{6}>', 'const twilioApiKey = process.env.TWILIO_API_KEY;'],
      },
    },
    {
      id: 'twilio-account-sid',
      name: 'Twilio account SID',
      pattern: /AC[0-9a-f]{32}/,
      near: ['twilio'],
      pairs: 'twilio-auth-token',
      alone: false,
      environmentVariable: 'TWILIO_ACCOUNT_SID',
      sample: 'AC[0-9a-f]{32}',
      examples: {
        match: [
          'TWILIO_ACCOUNT_SID=<secret>\nTWILIO_AUTH_TOKEN=<[0-9a-f]{32}>',
          'client = twilio.rest.Client("<secret>", "<[0-9a-f]{32}>")',
        ],
        miss: ['TWILIO_ACCOUNT_SID=<secret>', 'TWILIO_AUTH_TOKEN=<[0-9a-f]{32}>\nTWILIO_ACCOUNT_SID=<AC[0-9a-f]{30}>'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['twilio-api-key-secret'],
        url: 'https://messaging.twilio.com/v1/Services?PageSize=1',
        headers: { Authorization: 'Basic {pair}' },
        live: { contains: ['"services"'] },
        revoked: { contains: ['20003'] },
        source: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_messaging_v1.json',
      },
    ],
    create: [
      {
        text: 'Create an API key for each program, of type Restricted where that is enough; keep the auth token for the account’s owner.',
        url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
      },
    ],
    check: [
      {
        text: 'Twilio shows no last use of a key. Monitor, Logs: calls and messages with numbers and times; the newest that is not yours is it.',
        url: 'https://console.twilio.com/us1/monitor/logs',
        shows: 'last use',
      },
      {
        text: 'Audit events (Monitor Events) tell of changes to keys, numbers and webhooks, with address and actor.',
        url: 'https://www.twilio.com/docs/usage/monitor-events',
        shows: 'log',
      },
      {
        text: 'Usage records by day, for traffic to countries you do not serve; set usage triggers.',
        url: 'https://www.twilio.com/docs/usage/api/usage-record',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Auth token: create the secondary one, deploy it, then promote it; the old primary ends with that.',
        url: 'https://www.twilio.com/docs/iam/api/authtoken',
      },
      { text: 'API key: create a second, deploy, delete the first.' },
    ],
    revoke: [
      {
        text: 'API keys & tokens: delete the key, or promote a secondary auth token.',
        url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
      },
    ],
    prevent: [
      {
        text: 'API keys of type Restricted instead of the auth token, a subaccount for each program, geographic permissions switched off for countries you do not serve. Keys can not be bound to IP addresses; SIP and voice can.',
        url: 'https://www.twilio.com/docs/iam/api-keys',
      },
    ],
    risks: [
      'Messages and calls at your cost, to premium numbers too; reading of messages, recordings and one-time codes.',
      'With the auth token webhooks can be signed as Twilio does.',
    ],
    links: [
      'https://www.twilio.com/docs/iam/api-keys',
      'https://www.twilio.com/docs/iam/api/authtoken',
      'https://www.twilio.com/docs/usage/security',
    ],
    read: [
      {
        page: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_accounts_v1.json',
        on: '2026-11-24',
        parts: ['rotate', 'revoke'],
      },
      {
        page: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_monitor_v1.json',
        on: '2026-11-24',
        parts: ['check'],
      },
    ],
  },
});
