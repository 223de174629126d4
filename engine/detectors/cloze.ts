import { provider } from '../provider';

export default provider({
  id: 'cloze',
  name: 'Cloze',
  home: 'https://www.cloze.com/',
  secrets: [
    {
      id: 'cloze-api-key',
      name: 'Cloze API key',
      pattern: /[0-9a-f]{32}/,
      near: ['cloze_api', 'clozeapi', 'api.cloze.com'],
      named: ['cloze'],
      reach: 80,
      environmentVariable: 'CLOZE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['CLOZE_API_KEY=<secret>', 'https://api.cloze.com/v1/people/get?api_key=<secret>'],
        miss: ['CLOZE_API_KEY=<[0-9a-f]{9}>', 'https://api.cloze.com/v1/people/get?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the settings, integrations, one for each program.',
        url: 'https://www.cloze.com/app/settings',
      },
    ],
    check: [
      {
        text: 'Cloze shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.cloze.com/app/settings',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the settings, integrations: it stops at once.',
        url: 'https://www.cloze.com/app/settings',
      },
    ],
    risks: ['Contacts, mails and notes can be read and changed.'],
    links: ['https://developer.cloze.com/', 'https://www.cloze.com/'],
  },
});
