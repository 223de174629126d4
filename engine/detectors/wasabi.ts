import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wasabi',
  name: 'Wasabi',
  home: 'https://wasabi.com/',
  secrets: [
    {
      id: 'wasabi-secret-access-key',
      name: 'Wasabi secret access key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
      near: ['wasabi'],
      reach: 160,
      entropy: 4.05,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'WASABI_SECRET_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9+/]{38}[A-Za-z0-9]',
      examples: {
        match: ['WASABI_SECRET_KEY=<secret>', 'endpoint: https://s3.eu-central-1.wasabisys.com\nsecret: <secret>'],
        miss: ['WASABI_SECRET_KEY=<[A-Za-z0-9]{20}>', 'wasabi_commit: <[0-9a-f]{40}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a sub-user with a policy for its buckets and create its access key; the root key opens everything.',
        url: 'https://console.wasabisys.com/access_keys',
      },
    ],
    check: [
      {
        text: 'Switch on bucket logging and look for the access key id.',
        url: 'https://docs.wasabi.com/docs/how-do-i-use-bucket-logging-with-wasabi',
      },
    ],
    rotate: [{ text: 'A user may have two access keys: create the second, deploy it, deactivate the first.' }],
    revoke: [{ text: 'Access Keys: deactivate, then delete.', url: 'https://console.wasabisys.com/access_keys' }],
    risks: ['Objects of the buckets can be read, overwritten and deleted.'],
    links: ['https://docs.wasabi.com/docs/creating-a-new-access-key', 'https://docs.wasabi.com/docs/access-keys-1'],
  },
});
