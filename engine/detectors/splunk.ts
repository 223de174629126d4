import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'splunk',
  name: 'Splunk',
  home: 'https://www.splunk.com/',
  secrets: [
    {
      id: 'splunk-hec-token',
      name: 'Splunk HTTP Event Collector token',
      pattern: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      near: [
        'splunk_hec',
        'splunkhec',
        'splunk_token',
        'splunktoken',
        'authorization: splunk',
        'services/collector',
        'splunk-token',
        'splunk-url',
      ],
      named: ['splunk', 'splunkobservability'],
      entropy: 3,
      environmentVariable: 'SPLUNK_HEC_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'SPLUNK_HEC_TOKEN=<secret>',
          'curl https://splunk:8088/services/collector -H "Authorization: Splunk <secret>"',
        ],
        miss: ['SPLUNK_HEC_TOKEN=<[0-9a-f]{12}>', 'splunk_index = main'],
      },
    },
    {
      id: 'splunk-observability-token',
      name: 'Splunk Observability Cloud access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])/,
      near: ['splunk_access_token', 'splunkaccesstoken', 'signalfx', 'sfx_auth_token', 'sfxauthtoken', 'x-sf-token'],
      named: ['splunk', 'splunkobservability'],
      reach: 60,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'SPLUNK_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['SPLUNK_ACCESS_TOKEN=<secret>', 'X-SF-Token: <secret>'],
        miss: ['SPLUNK_ACCESS_TOKEN=<[A-Za-z0-9]{12}>', 'SPLUNK_REALM=eu0'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make one token for each source, bound to the indexes it may write.', url: 'https://help.splunk.com/' },
    ],
    check: [
      { text: 'Search the internal index for the token’s name, for instance index=_introspection or index=_audit.' },
    ],
    rotate: [{ text: 'Add a second token, point the senders at it, disable the first.' }],
    revoke: [
      {
        text: 'Settings, Data Inputs, HTTP Event Collector: disable, which can be taken back, or delete.',
        url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      },
      {
        text: 'Observability Cloud: Settings, Access Tokens, disable.',
        url: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
      },
    ],
    risks: [
      'False events can be written, which hides an attack and uses up the licence; API tokens read what is there.',
    ],
    links: [
      'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
    ],
  },
});
