import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pagerduty',
  name: 'PagerDuty',
  home: 'https://www.pagerduty.com/',
  secrets: [
    {
      id: 'pagerduty-oauth-token',
      name: 'PagerDuty OAuth access token',
      keywords: ['pdus+', 'pdeu+'],
      pattern: /pd(?:us|eu)\+[A-Za-z0-9_-]{20,90}(?![\w-])/,
      environmentVariable: 'PAGERDUTY_TOKEN',
      sample: 'pdus+_0XBPWQQ_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['PAGERDUTY_TOKEN=<secret>', "const pagerdutyToken = '<secret>';"],
        miss: ['PAGERDUTY_TOKEN=<pdus+[A-Za-z0-9]{8}>', 'pagerdutyToken := os.Getenv("PAGERDUTY_TOKEN")'],
      },
    },
    {
      id: 'pagerduty-user-api-key',
      name: 'PagerDuty user API token',
      pattern: /u\+[A-Za-z0-9_-]{18}(?![\w-])/,
      near: ['pagerduty', 'pager_duty', 'pd_api', 'pd_token', 'pdapi', 'pdtoken'],
      confidence: 'likely',
      environmentVariable: 'PAGERDUTY_TOKEN',
      sample: 'u+[A-Za-z0-9_-]{17}[A-Za-z0-9]',
      examples: {
        match: ['export PAGERDUTY_TOKEN="<secret>"', 'client = Client(pagerduty_token="<secret>")'],
        miss: ['PAGERDUTY_TOKEN=<[0-9a-f]{9}>', 'const pagerdutyToken = process.env.PAGERDUTY_TOKEN;'],
      },
    },
    {
      id: 'pagerduty-api-key',
      name: 'PagerDuty REST API key',
      pattern: /(?<![\w+-])[A-Za-z0-9_-]{20}(?![\w-])/,
      near: ['pagerduty', 'pager_duty'],
      reach: 60,
      check: notWords,
      environmentVariable: 'PAGERDUTY_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{18}[A-Za-z0-9]',
      examples: {
        match: ['export PAGERDUTY_TOKEN="<secret>"', '<add key="PagerdutyToken" value="<secret>" />'],
        miss: ['PAGERDUTY_TOKEN=<[A-Za-z0-9]{8}>', 'PAGERDUTY_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'pagerduty-integration-key',
      name: 'PagerDuty integration (routing) key',
      pattern: /[0-9a-z]{32}/,
      near: ['pagerduty', 'pager_duty', 'routing_key', 'routingkey'],
      environmentVariable: 'PAGERDUTY_ROUTING_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["PAGERDUTY_ROUTING_KEY = '<secret>'", "const pagerdutyRoutingKey = '<secret>';"],
        miss: ['PAGERDUTY_ROUTING_KEY=<[0-9a-f]{9}>', 'PAGERDUTY_ROUTING_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['pagerduty-user-api-key', 'pagerduty-api-key'],
        url: 'https://api.pagerduty.com/abilities',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: 'Token token={key}' },
        live: { contains: ['"abilities"'] },
        limited: { contains: ['"error"'] },
        elsewhere: ['api.eu.pagerduty.com'],
        source: 'https://github.com/PagerDuty/api-schema/blob/HEAD/reference/REST/openapiv3.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Integrations, API Access Keys: make a read-only key unless the program changes something.',
        url: 'https://support.pagerduty.com/main/docs/api-access-keys',
      },
    ],
    check: [
      {
        text: 'Audit trail reporting lists changes with the token that made them.',
        url: 'https://support.pagerduty.com/main/docs/audit-trail-reporting',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'API Access Keys: disable the key, later remove it.',
        url: 'https://support.pagerduty.com/main/docs/api-access-keys',
      },
    ],
    prevent: [
      {
        text: 'Read-only general keys, scoped OAuth apps, or a user’s own key with that user’s rights instead of a full-access key.',
        url: 'https://support.pagerduty.com/main/docs/api-access-keys',
      },
    ],
    risks: [
      'Incidents, schedules and services can be read and changed.',
      'With an integration key people are woken by false alarms.',
    ],
    links: ['https://developer.pagerduty.com/docs/authentication'],
  },
});
