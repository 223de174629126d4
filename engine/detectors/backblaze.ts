import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'backblaze',
  name: 'Backblaze',
  home: 'https://www.backblaze.com/',
  secrets: [
    {
      id: 'backblaze-application-key',
      name: 'Backblaze B2 application key',
      pattern: /(?<![A-Za-z0-9+/])K\d{3}[A-Za-z0-9+/]{27}(?![A-Za-z0-9+/=])/,
      near: [
        'backblaze',
        'b2_application',
        'b2application',
        'b2_app_key',
        'b2appkey',
        'applicationkey',
        'application_key',
      ],
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'B2_APPLICATION_KEY',
      sample: 'K005[A-Za-z0-9+/]{26}[A-Za-z0-9]',
      examples: {
        match: [
          'B2_APPLICATION_KEY=<secret>',
          'b2_api.authorize_account("production", key_id, "<secret>")  # backblaze',
        ],
        miss: ['B2_APPLICATION_KEY_ID=<00[0-9a-f]{23}>', 'B2_APPLICATION_KEY=<K005[A-Za-z0-9]{6}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an application key for one bucket and name prefix with the capabilities it needs and a duration.',
        url: 'https://secure.backblaze.com/app_keys.htm',
      },
    ],
    check: [
      {
        text: 'Bucket access logs show requests by key id.',
        url: 'https://www.backblaze.com/docs/cloud-storage-bucket-access-logs',
      },
    ],
    rotate: [
      { text: 'Create a second key, deploy it, delete the first. The master key exists once: a new one replaces it.' },
    ],
    revoke: [
      {
        text: 'Application Keys, Delete.',
        url: 'https://secure.backblaze.com/app_keys.htm',
        command: 'b2 key delete APPLICATION_KEY_ID',
      },
    ],
    risks: ['Files of the bucket can be read, overwritten and deleted.'],
    links: [
      'https://www.backblaze.com/docs/cloud-storage-application-keys',
      'https://www.backblaze.com/docs/cloud-storage-command-line-tools',
    ],
  },
});
