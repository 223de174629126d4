import { provider } from '../provider';

export default provider({
  id: 'authress',
  name: 'Authress',
  home: 'https://authress.io/',
  secrets: [
    {
      id: 'authress-service-client-key',
      name: 'Authress service client access key',
      keywords: ['authress_', 'scauth_', 'sc_', 'ext_'],
      pattern:
        /(?:authress|scauth|sc|ext)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9.+/_=-]{40,152}(?![\w-])/i,
      entropy: 3.5,
      environmentVariable: 'AUTHRESS_KEY',
      sample: 'sc_[a-z0-9]{12}.[a-z0-9]{4}.acc_[a-z0-9]{16}.[A-Za-z0-9+/]{64}',
      examples: {
        match: ['AUTHRESS_KEY=<secret>', "accessKey: '<secret>'"],
        miss: ["accessKey: '<sc_[a-z0-9]{12}.[a-z0-9]{4}>'", 'sc_config.account_id'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a service client and an access key for it.',
        url: 'https://authress.io/app/#/settings?focus=clients',
      },
    ],
    check: [
      {
        text: 'Authress logs authorization requests by client.',
        url: 'https://authress.io/knowledge-base/docs/category/audit',
      },
    ],
    rotate: [{ text: 'A service client may have several access keys: add one, deploy it, remove the first.' }],
    revoke: [
      {
        text: 'Remove the access key from the service client.',
        url: 'https://authress.io/app/#/settings?focus=clients',
      },
    ],
    risks: ['Permissions of all users can be read and changed.'],
    links: ['https://authress.io/knowledge-base/docs/category/introduction', 'https://authress.io/app/#/api'],
  },
});
