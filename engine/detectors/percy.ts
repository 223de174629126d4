import { provider } from '../provider';

export default provider({
  id: 'percy',
  name: 'Percy',
  home: 'https://percy.io/',
  secrets: [
    {
      id: 'percy-token',
      name: 'Percy project token',
      pattern: /(?:(?:web|app|auto|ss|vmw)_)?[0-9a-f]{64}/,
      near: ['percy', 'percy_token', 'percy-token', 'percy.token', 'percy_api', 'percytoken', 'percyapi'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'PERCY_TOKEN',
      sample: 'web_[0-9a-f]{64}',
      examples: {
        match: ['PERCY_TOKEN=<secret>', 'private static final String PERCY_TOKEN = "<secret>";'],
        miss: ['PERCY_TOKEN=<[0-9a-f]{9}>', 'percyToken := os.Getenv("PERCY_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'A project’s settings show its token, of which there is a writing and a reading one.',
        url: 'https://percy.io/',
      },
    ],
    check: [{ text: 'The project’s builds show branch and commit of each.', url: 'https://percy.io/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'Project settings: regenerate the token.', url: 'https://percy.io/' }],
    risks: ['Builds can be uploaded, screenshots of your product seen.'],
    links: ['https://www.browserstack.com/docs/percy'],
  },
});
