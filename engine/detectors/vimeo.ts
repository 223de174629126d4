import { provider } from '../provider';

export default provider({
  id: 'vimeo',
  name: 'Vimeo',
  home: 'https://vimeo.com/',
  secrets: [
    {
      id: 'vimeo-access-token',
      name: 'Vimeo access token',
      pattern: /[0-9a-f]{32}/,
      near: ['vimeo_access', 'vimeoaccess', 'vimeo_token', 'vimeotoken', 'api.vimeo.com', 'vimeo'],
      environmentVariable: 'VIMEO_ACCESS_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['VIMEO_ACCESS_TOKEN=<secret>', '<add key="VimeoAccessToken" value="<secret>" />'],
        miss: ['VIMEO_ACCESS_TOKEN=<[0-9a-f]{9}>', 'vimeo_access_token = os.environ["VIMEO_ACCESS_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an app and a personal access token with the scopes it needs.',
        url: 'https://developer.vimeo.com/apps',
      },
    ],
    check: [{ text: 'The account’s connected apps and its team’s activity.', url: 'https://vimeo.com/settings/apps' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      { text: 'The app’s page: delete the token; or DELETE /tokens with it.', url: 'https://developer.vimeo.com/apps' },
    ],
    risks: ['Private videos can be read, others changed and deleted, as far as the scopes go.'],
    links: ['https://developer.vimeo.com/api/authentication', 'https://developer.vimeo.com/api/guides/start'],
  },
});
