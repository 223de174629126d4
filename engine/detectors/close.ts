import { provider } from '../provider';

export default provider({
  id: 'close',
  name: 'Close',
  home: 'https://www.close.com/',
  secrets: [
    {
      id: 'close-api-key',
      name: 'Close API key',
      keywords: ['api_'],
      pattern: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'CLOSE_API_KEY',
      sample: 'api_[A-Za-z0-9]{22}.[A-Za-z0-9]{22}',
      examples: {
        match: ['CLOSE_API_KEY=<secret>', "client = Client('<secret>')"],
        miss: ['CLOSE_API_KEY=<api_[A-Za-z0-9]{22}>', 'api_client.close()'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['close-api-key'], url: 'https://api.close.com/api/v1/me/', headers: { Authorization: 'Basic {basic}' }, source: 'https://developer.close.com/' }],
    create: [
      {
        text: 'Create a key in the settings; it has its user’s rights, so make a user for the program.',
        url: 'https://app.close.com/settings/developer/api-keys/',
      },
    ],
    check: [{ text: 'The event log lists changes by user.', url: 'https://developer.close.com/resources/event-log/' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Settings, Developer, API keys, delete.', url: 'https://app.close.com/settings/developer/api-keys/' },
    ],
    risks: ['Leads, contacts and mails can be read and changed.'],
    links: ['https://developer.close.com/topics/authentication/', 'https://developer.close.com/'],
  },
});
