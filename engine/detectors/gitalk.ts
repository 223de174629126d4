import { provider } from '../provider';

export default provider({
  id: 'gitalk',
  name: 'Gitalk',
  home: 'https://gitalk.github.io/',
  secrets: [
    {
      id: 'gitalk-api-key',
      name: 'Gitalk API key',
      pattern: /[0-9a-f]{20}/,
      near: ['gitalk'],
      environmentVariable: 'GITALK_API_KEY',
      sample: '[a-f0-9]{20}',
      examples: {
        match: ['client = Client(gitalk_api_key="<secret>")', 'GITALK_API_KEY=<secret>'],
        miss: ['GITALK_API_KEY=<[0-9a-f]{9}>', 'gitalkApiKey := os.Getenv("GITALK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://gitalk.github.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://gitalk.github.io/' },
    ],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://gitalk.github.io/'],
  },
});
