import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'databox',
  name: 'Databox',
  home: 'https://databox.com/',
  secrets: [
    {
      id: 'databox-push-token',
      name: 'Databox push token',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{21,22}(?![\w+\/])/,
      near: ['databox'],
      reach: 80,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'DATABOX_PUSH_TOKEN',
      sample: '[a-z0-9]{22}',
      examples: {
        match: ['DATABOX_PUSH_TOKEN=<secret>', 'curl https://push.databox.com -u <secret>:'],
        miss: ['DATABOX_PUSH_TOKEN=<[0-9a-f]{9}>', 'curl https://push.databox.com -u ${KEY}:'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a push token in the data manager’s custom source, one for each program.',
        url: 'https://app.databox.com/',
      },
    ],
    check: [
      {
        text: 'Databox shows no last use of a push token: compare requests and changes with your own.',
        url: 'https://app.databox.com/',
      },
    ],
    rotate: [{ text: 'Create a second push token, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the push token in the data manager’s custom source: it stops at once.',
        url: 'https://app.databox.com/',
      },
    ],
    risks: ['False measures can be pushed: boards show what was sent.'],
    links: ['https://developers.databox.com/', 'https://databox.com/'],
  },
});
