import { clientId } from '../client-id';
import { shape } from '../checks/shape';
import { provider } from '../provider';

export default provider({
  id: 'slack',
  name: 'Slack',
  home: 'https://slack.com/',
  secrets: [
    {
      id: 'slack-bot-token',
      name: 'Slack bot token',
      keywords: ['xoxb-'],
      pattern: /xoxb-(?:[0-9]{9,14}-[0-9]{9,14}-[A-Za-z0-9]{18,34}|[0-9]{8,14}-[A-Za-z0-9]{16,26})(?![\w-])/,
      check: shape(/^xoxb-\d{10,13}-\d{10,13}-[A-Za-z0-9]{24}$/),
      environmentVariable: 'SLACK_BOT_TOKEN',
      sample: 'xoxb-[1-9][0-9]{11}-[1-9][0-9]{12}-[A-Za-z0-9]{24}',
      examples: {
        match: [
          'SLACK_BOT_TOKEN=<secret>',
          "const app = new App({ token: '<secret>' });",
          'token: "<xoxb-[1-9][0-9]{10}-[A-Za-z0-9]{24}>"',
        ],
        miss: ['SLACK_BOT_TOKEN=xoxb-your-token', 'SLACK_BOT_TOKEN=<xoxb-[0-9]{6}>'],
      },
    },
    {
      id: 'slack-user-token',
      name: 'Slack user token',
      keywords: ['xoxp-'],
      pattern: /xoxp-(?:[0-9]{9,14}-){2,3}[A-Za-z0-9-]{20,40}(?![\w-])/,
      check: shape(/^xoxp-(?:\d{10,13}-){3}[0-9a-f]{32}$/),
      environmentVariable: 'SLACK_USER_TOKEN',
      sample: 'xoxp-[1-9][0-9]{11}-[1-9][0-9]{12}-[1-9][0-9]{12}-[0-9a-f]{32}',
      examples: {
        match: [
          'SLACK_USER_TOKEN="<secret>"',
          'curl -H "Authorization: Bearer <secret>" https://slack.com/api/auth.test',
        ],
        miss: ['SLACK_USER_TOKEN=xoxp-...', 'SLACK_USER_TOKEN=<xoxp-[0-9]{10}-[a-z]{5}>'],
      },
    },
    {
      id: 'slack-app-token',
      name: 'Slack app-level token',
      keywords: ['xapp-'],
      pattern: /xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{9,14}-[0-9A-Za-z]{50,70}(?![\w-])/,
      environmentVariable: 'SLACK_APP_TOKEN',
      sample: 'xapp-1-A0[A-Z0-9]{9}-[1-9][0-9]{12}-[0-9a-f]{64}',
      examples: {
        match: ['SLACK_APP_TOKEN=<secret>', 'handler = SocketModeHandler(app, "<secret>")'],
        miss: ['SLACK_APP_TOKEN=xapp-1-token', 'SLACK_APP_TOKEN=<xapp-1-[A-Z0-9]{10}-[0-9]{12}>'],
      },
    },
    {
      id: 'slack-rotating-token',
      name: 'Slack app configuration or rotating token',
      keywords: ['xoxe.xoxp-', 'xoxe.xoxb-', 'xoxe-'],
      pattern: /xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9-]{130,200}(?![\w-])/,
      environmentVariable: 'SLACK_CONFIG_TOKEN',
      sample: 'xoxe.xoxp-1-[A-Za-z0-9]{166}',
      examples: {
        match: [
          'SLACK_CONFIG_TOKEN=<secret>',
          'refresh_token: "<xoxe-1-[A-Za-z0-9]{147}>"',
          '{ "access_token": "<xoxe.xoxb-1-[A-Za-z0-9]{163}>" }',
        ],
        miss: ['SLACK_CONFIG_TOKEN=<xoxe-1-[A-Za-z0-9]{12}>', 'refresh_token: xoxe-1-abc'],
      },
    },
    {
      id: 'slack-legacy-token',
      name: 'Slack workspace or legacy token',
      keywords: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
      pattern: /xox[arso]-(?:[0-9]-)?(?:[0-9]{6,14}-){0,3}[A-Za-z0-9]{10,64}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'SLACK_TOKEN',
      sample: 'xoxs-[1-9][0-9]{10}-[1-9][0-9]{10}-[1-9][0-9]{10}-[0-9a-f]{10}',
      examples: {
        match: [
          'SLACK_TOKEN=<secret>',
          "slack_token = '<xoxa-2-[1-9][0-9]{10}-[1-9][0-9]{10}-[1-9][0-9]{10}-[0-9a-f]{32}>'",
        ],
        miss: ['SLACK_TOKEN=xoxs-123', 'token = "xoxa-your-token"'],
      },
    },
    {
      id: 'slack-session-token',
      name: 'Slack browser session token',
      keywords: ['xoxc-'],
      pattern: /xoxc-(?:[0-9]{9,14}-){2,3}[0-9a-zA-Z]{60,70}(?![\w-])/,
      environmentVariable: 'SLACK_SESSION_TOKEN',
      sample: 'xoxc-[1-9][0-9]{11}-[1-9][0-9]{12}-[1-9][0-9]{12}-[0-9a-f]{64}',
      examples: {
        match: ['token=<secret>', '"token": "<secret>"'],
        miss: ['token=<xoxc-[0-9]{10}-[0-9a-f]{9}>', 'xoxc- tokens belong to a browser'],
      },
    },
    {
      id: 'slack-session-cookie',
      name: 'Slack session cookie',
      keywords: ['xoxd-'],
      pattern: /xoxd-[A-Za-z0-9%+/_-]{90,400}={0,2}(?![\w-])/,
      after: 420,
      environmentVariable: 'SLACK_COOKIE',
      sample: 'xoxd-[A-Za-z0-9]{140}',
      examples: {
        match: ['Cookie: d=<secret>', 'SLACK_COOKIE="<xoxd-[A-Za-z0-9]{60}%2B[A-Za-z0-9]{60}%3D%3D>"'],
        miss: ['Cookie: d=<xoxd-[A-Za-z0-9]{12}>', 'SLACK_COOKIE=xoxd-cookie'],
      },
    },
    {
      id: 'slack-webhook-url',
      name: 'Slack incoming webhook URL',
      keywords: ['hooks.slack.com/services/', 'hooks.slack-gov.com/services/'],
      pattern: /hooks\.slack(?:-gov)?\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,28}(?![\w-])/,
      environmentVariable: 'SLACK_WEBHOOK_URL',
      sample: 'hooks.slack.com/services/T0[A-Z0-9]{8}/B0[A-Z0-9]{8}/[A-Za-z0-9]{24}',
      examples: {
        match: [
          'SLACK_WEBHOOK_URL=https://<secret>',
          "curl -X POST -d '{}' https://<secret>",
          'webhook_url: "https://<secret>"',
        ],
        miss: [
          'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
          'https://hooks.slack.com/services/$TOKEN',
        ],
      },
    },
    {
      id: 'slack-workflow-url',
      name: 'Slack workflow webhook URL',
      keywords: ['hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
      pattern:
        /hooks\.slack\.com\/(?:workflows|triggers)\/[TE][A-Z0-9]{8,12}\/[A-Z0-9]{8,20}\/(?:[0-9]{12,20}\/)?[A-Za-z0-9]{20,40}(?![\w-])/,
      environmentVariable: 'SLACK_WORKFLOW_URL',
      sample: 'hooks.slack.com/workflows/T0[A-Z0-9]{8}/A0[A-Z0-9]{8}/[1-9][0-9]{17}/[A-Za-z0-9]{24}',
      examples: {
        match: [
          'SLACK_WORKFLOW_URL=https://<secret>',
          "fetch('https://<hooks.slack.com/triggers/T0[A-Z0-9]{8}/[1-9][0-9]{12}/[0-9a-f]{32}>')",
        ],
        miss: ['https://hooks.slack.com/workflows/T0/A0', 'https://hooks.slack.com/triggers/${ID}'],
      },
    },
    {
      id: 'slack-signing-secret',
      name: 'Slack signing secret',
      pattern: /[0-9a-f]{32}/,
      near: ['slack_signing', 'slacksigning', 'slack-signing', 'signingSecret', 'signing_secret'],
      reach: 60,
      environmentVariable: 'SLACK_SIGNING_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['SLACK_SIGNING_SECRET=<secret>', "new App({ signingSecret: '<secret>' })"],
        miss: ['SLACK_SIGNING_SECRET=<[0-9a-f]{12}>', 'SLACK_SIGNING_DIGEST=<[0-9a-f]{64}>'],
      },
    },
    {
      id: 'slack-client-secret',
      name: 'Slack OAuth client secret',
      pattern: /[0-9a-f]{32}/,
      near: ['slack_client_secret', 'slackclientsecret', 'slack-client-secret', 'slack_secret', 'slacksecret'],
      named: ['slack'],
      environmentVariable: 'SLACK_CLIENT_SECRET',
      sample: '[0-9a-f]{32}',
      pairs: 'slack-client-id',
      examples: {
        match: ['SLACK_CLIENT_SECRET=<secret>', 'slackClientSecret: "<secret>"'],
        miss: ['SLACK_CLIENT_ID=<[0-9]{11}.[0-9]{12}>', 'SLACK_CLIENT_SECRET=<[0-9a-f]{8}>'],
      },
    },
    clientId({
      id: 'slack-client-id',
      name: 'Slack client id',
      value: /[0-9]{9,14}\.[0-9]{9,14}/,
      near: ['slack'],
      pairs: 'slack-client-secret',
      environmentVariable: 'SLACK_CLIENT_ID',
      sample: '[1-9][0-9]{11}.[1-9][0-9]{12}',
      examples: {
        match: [
          'SLACK_CLIENT_ID=<secret>\nSLACK_CLIENT_SECRET=<[0-9a-f]{32}>',
          '{"slackClientSecret": "<[0-9a-f]{32}>", "slackClientId": "<secret>"}',
        ],
        miss: ['SLACK_CLIENT_ID=<secret>', 'SLACK_CLIENT_SECRET=<[0-9a-f]{32}>\nslack_request: <secret>'],
      },
    }),
  ],
  guide: {
    alive: [
      {
        secrets: ['slack-bot-token', 'slack-user-token'],
        url: 'https://slack.com/api/auth.test',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"ok":true'] },
        revoked: { status: 200, contains: ['"token_revoked"', '"account_inactive"', '"token_expired"'] },
        source: 'https://docs.slack.dev/reference/methods/auth.test',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Make an app and give it only the scopes it calls; prefer a bot token to a user token.',
        url: 'https://api.slack.com/apps',
      },
      {
        text: 'App-level tokens are made under Basic Information, with the one scope they need.',
        url: 'https://api.slack.com/apps',
      },
    ],
    check: [
      {
        text: 'Slack shows no last use of a token: look at the app’s messages and, for a webhook, at the posts in its channel.',
        url: 'https://api.slack.com/apps',
        shows: 'last use',
      },
      {
        text: 'Paid workspaces have access logs (Settings & administration, Manage members or team.accessLogs); Enterprise has the Audit Logs API.',
        url: 'https://docs.slack.dev/admins/audit-logs-api/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'An installation has one token. With token rotation switched on it lives 12 hours and is renewed by a refresh token; to get there, deploy the OAuth exchange first, for it cannot be switched off again.',
        url: 'https://docs.slack.dev/authentication/using-token-rotation',
      },
      {
        text: 'Without it: revoke, reinstall the app, put the new token in place: seconds of downtime. A webhook: add a second one to the app, deploy its URL, remove the first.',
        url: 'https://api.slack.com/apps',
      },
    ],
    revoke: [
      {
        text: 'The app’s OAuth & Permissions, Revoke Tokens; or call auth.revoke with the token. A bot’s revocation takes it out of its channels.',
        url: 'https://api.slack.com/apps',
      },
      {
        text: 'Webhook URL: the app’s Incoming Webhooks, remove. App-level token: Basic Information, App-Level Tokens. Configuration token: it ends after 12 hours.',
        url: 'https://docs.slack.dev/authentication/tokens',
      },
    ],
    prevent: [
      {
        text: 'Ask for few scopes, switch token rotation on, and restrict the app’s tokens to your addresses: OAuth & Permissions, Restrict API Token Usage, up to ten ranges.',
        url: 'https://docs.slack.dev/security',
      },
    ],
    risks: [
      'Channels and files in its scopes can be read and messages posted in the app’s or the person’s name.',
      'A webhook URL can be used to post messages, phishing too, into its channel.',
      'With the signing secret requests can be forged that pass for Slack’s.',
    ],
    links: [
      'https://docs.slack.dev/authentication/tokens',
      'https://docs.slack.dev/authentication/best-practices-for-security',
      'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
      'https://docs.slack.dev/reference/methods/auth.revoke',
    ],
    read: [
      { page: 'https://docs.slack.dev/authentication/using-token-rotation', on: '2026-11-24', parts: ['rotate'] },
      { page: 'https://docs.slack.dev/reference/methods/auth.revoke', on: '2026-11-24', parts: ['revoke'] },
    ],
  },
});
