import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'logz',
  name: 'Logz.io',
  home: 'https://logz.io/',
  secrets: [
    {
      id: 'logz-token',
      name: 'Logz.io token',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])|[A-Za-z]{32}/,
      near: ['logz', 'logzio', 'logz.io', 'logz_io'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'LOGZIO_TOKEN',
      sample: '[A-Za-z]{32}',
      examples: {
        match: [
          'LOGZIO_TOKEN=<secret>',
          'url: https://listener.logz.io:8071/?token=<secret>',
          'logzio_api_token: <[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
        ],
        miss: ['LOGZIO_TOKEN=<[A-Za-z]{12}>', 'LOGZIO_LISTENER=https://listener.logz.io:8071'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make one shipping token for each sender; API tokens are for reading.',
        url: 'https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping',
      },
    ],
    check: [
      { text: 'Logz.io shows no last use: look at the volume that a token brings in.', url: 'https://docs.logz.io/' },
    ],
    rotate: [{ text: 'Add a second token, point the senders at it, disable the first.' }],
    revoke: [
      {
        text: 'Settings, Manage tokens: disable or delete.',
        url: 'https://app.logz.io/#/dashboard/settings/manage-tokens/data-shipping',
      },
    ],
    risks: ['False logs can be sent and use up the plan; with an API token logs read.'],
    links: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/', 'https://docs.logz.io/api/'],
  },
});
