import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  home: 'https://mailchimp.com/features/transactional-email/',
  secrets: [
    {
      id: 'mandrill-api-key',
      name: 'Mandrill API key',
      keywords: ['md-'],
      pattern: /md-[A-Za-z0-9_-]{22}(?![\w-])/,
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'MANDRILL_API_KEY',
      sample: 'md-[A-Za-z0-9]{22}',
      examples: {
        match: ['MANDRILL_API_KEY=<secret>', "require('@mailchimp/mailchimp_transactional')('<secret>')"],
        miss: ['MANDRILL_API_KEY=<md-[A-Za-z0-9]{8}>', 'class="md-button-toggle-appearance"'],
      },
    },
    {
      id: 'mandrill-legacy-api-key',
      name: 'Mandrill API key, older form',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{20,24}(?![\w-])/,
      near: ['mandrill'],
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'MANDRILL_APIKEY',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['MANDRILL_APIKEY=<secret>', "mandrill_client = mandrill.Mandrill('<secret>')"],
        miss: ['MANDRILL_APIKEY=<[A-Za-z0-9]{10}>', "import { mandrillMessageTemplates } from './mandrill';"],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Settings, SMTP & API Info, “New API Key”, with “Only Allow This Key To Use Certain API Calls”.',
        url: 'https://mandrillapp.com/settings',
      },
    ],
    check: [
      {
        text: 'The list of keys has each key’s state; API Logs show the calls.',
        url: 'https://mandrillapp.com/settings',
      },
    ],
    rotate: [
      {
        text: 'Make a second key, deploy it, disable the first, then delete it.',
        url: 'https://mandrillapp.com/settings',
      },
    ],
    revoke: [
      { text: 'Disable the key (it can be enabled again) or delete it.', url: 'https://mandrillapp.com/settings' },
    ],
    prevent: [
      {
        text: 'For each key the API calls it may make and the addresses it may come from; test keys in development.',
        url: 'https://mailchimp.com/developer/transactional/docs/authentication-delivery/',
      },
    ],
    risks: ['Mail in your domain’s name; sent messages with their contents can be read.'],
    links: [
      'https://mailchimp.com/developer/transactional/guides/quick-start/',
      'https://mailchimp.com/developer/transactional/docs/authentication-delivery/',
    ],
  },
});
