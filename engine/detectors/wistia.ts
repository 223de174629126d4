import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wistia',
  name: 'Wistia',
  home: 'https://wistia.com/',
  secrets: [
    {
      id: 'wistia-api-key',
      name: 'Wistia API key',
      pattern: /[0-9A-Fa-z]{64}/,
      near: ['wistia'],
      check: notWords,
      environmentVariable: 'WISTIA_API_KEY',
      sample: '[A-Fa-z0-9]{64}',
      examples: {
        match: ['"wistiaApiKey": "<secret>",', 'WISTIA_API_KEY=<secret>'],
        miss: ['WISTIA_API_KEY=<[0-9a-f]{9}>', 'wistiaApiKey := os.Getenv("WISTIA_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['wistia-api-key'], url: 'https://api.wistia.com/v1/account.json?api_password={key}', source: 'https://wistia.com/support/developers/data-api' }],
    create: [{ text: 'Account, Settings, API Access, Create token: all, or reading only, or single rights such as uploading.', url: 'https://my.wistia.com/account/api' }],
    check: [{ text: 'Media and projects: look for uploads, changed embeds and deletions.' }],
    rotate: [{ text: 'Tokens stand side by side: create the second with the same rights, deploy it, delete the first.' }],
    revoke: [{ text: 'Account, Settings, API Access, delete it.', url: 'https://my.wistia.com/account/api' }],
    risks: ['Videos, also private ones, and who watched them can be read, replaced and deleted.'],
    links: ['https://docs.wistia.com/reference/getting-started-with-the-data-api'],
  },
});
