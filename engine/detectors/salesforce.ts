import { provider } from '../provider';

export default provider({
  id: 'salesforce',
  name: 'Salesforce',
  home: 'https://www.salesforce.com/',
  secrets: [
    {
      id: 'salesforce-session-id',
      name: 'Salesforce access token (session id)',
      keywords: ['00D'],
      pattern: /00D[A-Za-z0-9]{12,15}!A[A-Za-z0-9._]{60,260}/,
      environmentVariable: 'SF_ACCESS_TOKEN',
      sample: '00D[A-Za-z0-9]{12}!AQ[A-Za-z0-9._]{93}[A-Za-z0-9]',
      examples: {
        match: ['export SF_ACCESS_TOKEN="<secret>"', '<add key="SfAccessToken" value="<secret>" />'],
        miss: ['SF_ACCESS_TOKEN=<00D[A-Za-z0-9]{12}>', 'sf_access_token: ${SF_ACCESS_TOKEN}'],
      },
    },
    {
      id: 'salesforce-refresh-token',
      name: 'Salesforce refresh token',
      keywords: ['5Aep861'],
      pattern: /5Aep861[A-Za-z0-9._=]{65,295}/,
      environmentVariable: 'SALESFORCE_REFRESH_TOKEN',
      sample: '5Aep861[A-Za-z0-9._]{79}[A-Za-z0-9]',
      examples: {
        match: ['SALESFORCE_REFRESH_TOKEN=<secret>', '<SalesforceRefreshToken><secret></SalesforceRefreshToken>'],
        miss: [
          'SALESFORCE_REFRESH_TOKEN=<5Aep861[A-Za-z0-9]{8}>',
          'salesforceRefreshToken := os.Getenv("SALESFORCE_REFRESH_TOKEN")',
        ],
      },
    },
    {
      id: 'salesforce-consumer-secret',
      name: 'Salesforce consumer secret',
      pattern: /[0-9A-F]{64}|[0-9]{18,19}/,
      near: [
        'salesforce',
        'salesforce.com',
        'salesforcerefresh',
        'salesforce_client_secret',
        'salesforceclientsecret',
        'salesforce_secret',
        'salesforcesecret',
        'salesforce_consumer',
        'salesforceconsumer',
        'sf_client_secret',
        'sfclientsecret',
        'consumersecret',
        'consumer_secret',
        '3MVG9',
      ],
      pairs: 'salesforce-consumer-key',
      environmentVariable: 'SALESFORCE_CLIENT_SECRET',
      sample: '[0-9A-F]{64}',
      examples: {
        match: ['SALESFORCE_CLIENT_SECRET=<secret>', '<SalesforceClientSecret><secret></SalesforceClientSecret>'],
        miss: ['SALESFORCE_CLIENT_SECRET=<[0-9A-F]{9}>', 'salesforce_client_secret: ${SALESFORCE_CLIENT_SECRET}'],
      },
    },
    {
      id: 'salesforce-consumer-key',
      name: 'Salesforce consumer key (the id of the consumer secret)',
      keywords: ['3MVG9'],
      pattern: /3MVG9[A-Za-z0-9._]{20,250}/,
      confidence: 'possible',
      pairs: 'salesforce-consumer-secret',
      environmentVariable: 'SALESFORCE_CONSUMER_KEY',
      sample: '3MVG9[A-Za-z0-9]{80}',
      examples: {
        match: ['salesforceConsumerKey := "<secret>"', 'SALESFORCE_CONSUMER_KEY=<secret>'],
        miss: [
          'SALESFORCE_CONSUMER_KEY=<3MVG9[0-9a-f]{6}>',
          'const salesforceConsumerKey = process.env.SALESFORCE_CONSUMER_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Use an external client app with the client-credentials or JWT flow, few scopes and an integration user with little access.',
        url: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_create.htm&type=5',
      },
    ],
    check: [
      {
        text: 'Setup, Login History and Connected Apps OAuth Usage; the object OAuthToken has LastUsedDate.',
        url: 'https://help.salesforce.com/s/articleView?id=sf.users_login_history.htm&type=5',
      },
    ],
    rotate: [
      {
        text: 'Connected app, “Manage Consumer Details”: stage a new key and secret, deploy them, then apply.',
        url: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm&type=5',
      },
    ],
    revoke: [
      {
        text: 'Setup, Session Management, remove the session; OAuth usage, revoke.',
        url: 'https://help.salesforce.com/s/articleView?id=sf.security_user_session_info.htm&type=5',
      },
      {
        text: 'Or POST the token to /services/oauth2/revoke of the instance.',
        url: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5',
      },
    ],
    prevent: [
      {
        text: 'A connected or external client app with few scopes, IP relaxation “Enforce IP restrictions”, login IP ranges on the profile, short sessions; an integration user with the least permission sets.',
        url: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_manage_oauth.htm',
      },
    ],
    risks: [
      'All records that the user may see can be read and changed, until the session ends; a refresh token makes new ones.',
    ],
    links: [
      'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5',
      'https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_auth.htm',
    ],
  },
});
