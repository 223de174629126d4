import { provider } from '../provider';

export default provider({
  id: 'teamcity',
  name: 'TeamCity',
  home: 'https://www.jetbrains.com/teamcity/',
  secrets: [
    {
      id: 'teamcity-access-token',
      name: 'TeamCity access token',
      keywords: ['eyJ0eXAiOiAiVENWMiJ9.'],
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}(?![\w-])/,
      environmentVariable: 'TEAMCITY_TOKEN',
      sample: 'eyJ0eXAiOiAiVENWMiJ9.[A-Za-z0-9_-]{36}.[A-Za-z0-9_-]{47}[A-Za-z0-9]',
      examples: {
        match: ['teamcity_token: <secret>', 'client = Client(teamcity_token="<secret>")'],
        miss: ['TEAMCITY_TOKEN=<eyJ0eXAiOiAiVENWMiJ9.[a-z]{9}>', 'teamcity_token: ${TEAMCITY_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Profile, Access Tokens: make a token with chosen permissions and an expiry.',
        url: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
      },
    ],
    check: [
      {
        text: 'The token list shows the last access; the audit page lists changes.',
        url: 'https://www.jetbrains.com/help/teamcity/tracking-user-actions.html',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Profile, Access Tokens, delete.',
        url: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
      },
    ],
    risks: ['Builds can be started, configurations and their parameters read and changed.'],
    links: ['https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html'],
  },
});
