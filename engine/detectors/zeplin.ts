import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zeplin',
  name: 'Zeplin',
  home: 'https://zeplin.io/',
  secrets: [
    {
      id: 'zeplin-api-key',
      name: 'Zeplin API key',
      pattern: /(?<![\w.-])[A-Za-z0-9.-]{350,390}(?![\w.-])/,
      near: ['zeplin'],
      check: notWords,
      environmentVariable: 'ZEPLIN_API_KEY',
      sample: '[A-Za-z0-9]{350,390}',
      examples: {
        match: ['<ZeplinApiKey><secret></ZeplinApiKey>', 'client = Client(zeplin_api_key="<secret>")'],
        miss: ['ZEPLIN_API_KEY=<[0-9a-f]{9}>', 'const zeplinApiKey = process.env.ZEPLIN_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Profile, Developer, Personal access tokens, Create new token, with scopes.', url: 'https://app.zeplin.io/profile/developer' }],
    check: [{ text: 'Activity of workspaces and projects: screens, comments and members that are not yours.' }],
    rotate: [{ text: 'Tokens stand side by side: create the second with the same scopes, set ZEPLIN_ACCESS_TOKEN anew, delete the first.' }],
    revoke: [{ text: 'Profile, Developer, the token, Delete.', url: 'https://app.zeplin.io/profile/developer' }],
    risks: ['Designs of products that are not out yet can be read, with comments; projects changed as far as the scopes go.'],
    links: ['https://docs.zeplin.dev/docs/personal-access-token'],
  },
});
