import { provider } from '../provider';

export default provider({
  id: 'mailchimp',
  name: 'Mailchimp',
  home: 'https://mailchimp.com/',
  secrets: [
    {
      id: 'mailchimp-api-key',
      name: 'Mailchimp API key',
      keywords: ['-us'],
      pattern: /[0-9a-zA-Z]{32}-us[0-9]{1,2}/,
      before: 32,
      environmentVariable: 'MAILCHIMP_API_KEY',
      sample: '[0-9a-f]{32}-us[1-2][0-9]',
      examples: {
        match: ['MAILCHIMP_API_KEY=<secret>', "mailchimp.setConfig({ apiKey: '<secret>', server: 'us20' });"],
        miss: ['MAILCHIMP_SERVER=us20', '<[0-9a-f]{16}-us1>', 'region-us1'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account, Extras, API keys, “Create A Key”; use OAuth for what acts for other people’s accounts.',
        url: 'https://admin.mailchimp.com/account/api/',
      },
    ],
    check: [
      {
        text: 'Account & billing, Extras, API keys: the list names each key’s user and date, no last use.',
        url: 'https://admin.mailchimp.com/account/api/',
        shows: 'last use',
      },
      {
        text: 'Settings, Security, Activity and the history of exports and campaigns.',
        url: 'https://admin.mailchimp.com/account/security/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Create a second key, set MAILCHIMP_API_KEY anew (the part behind the hyphen names the data centre), revoke the first.',
        url: 'https://admin.mailchimp.com/account/api/',
      },
    ],
    revoke: [{ text: 'API keys, “Revoke”.', url: 'https://admin.mailchimp.com/account/api/' }],
    prevent: [
      {
        text: 'Keys have no scopes and no IP restriction: let a user of the level Author or Viewer make the key, for it has the level of its user; OAuth for what acts for others.',
        url: 'https://mailchimp.com/help/about-api-keys/',
      },
    ],
    risks: ['All audiences with names and addresses can be exported, and campaigns sent to them.'],
    links: [
      'https://mailchimp.com/help/about-api-keys/',
      'https://mailchimp.com/developer/marketing/guides/quick-start/',
    ],
  },
});
