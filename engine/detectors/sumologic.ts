import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sumologic',
  name: 'Sumo Logic',
  home: 'https://www.sumologic.com/',
  secrets: [
    {
      id: 'sumologic-access-key',
      name: 'Sumo Logic access key',
      pattern: /[A-Za-z0-9]{62,64}/,
      near: ['sumo'],
      reach: 100,
      entropy: 4.2,
      check: notWords,
      pairs: 'sumologic-access-id',
      environmentVariable: 'SUMOLOGIC_ACCESSKEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: [
          'SUMOLOGIC_ACCESSKEY=<secret>',
          'provider "sumologic" {\n  access_id  = "<su[A-Za-z0-9]{12}>"\n  access_key = "<secret>"\n}',
        ],
        miss: ['SUMOLOGIC_ACCESSID=<su[A-Za-z0-9]{12}>', 'sumo_digest = "<[0-9a-f]{64}>"'],
      },
    },
    {
      id: 'sumologic-collector-url',
      name: 'Sumo Logic HTTP source address',
      keywords: ['sumologic.com/receiver/v1/http/'],
      pattern: /sumologic\.com\/receiver\/v1\/http\/(?<secret>[A-Za-z0-9_-]{60,180}={0,2})(?![\w-])/,
      environmentVariable: 'SUMOLOGIC_COLLECTOR_URL',
      sample: 'https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/[A-Za-z0-9]{110}==',
      examples: {
        match: ['SUMOLOGIC_COLLECTOR_URL="<secret>"', 'curl -X POST <secret> -T app.log'],
        miss: [
          'https://endpoint1.collection.sumologic.com/receiver/v1/http/$TOKEN',
          'https://service.sumologic.com/ui/',
        ],
      },
    },
    {
      id: 'sumologic-access-id',
      name: 'Sumo Logic access ID (the id of the access key)',
      pattern: /su[A-Za-z0-9]{12}/,
      near: ['sumo'],
      check: notWords,
      pairs: 'sumologic-access-key',
      environmentVariable: 'SUMOLOGIC_ACCESSID',
      sample: 'su[A-Za-z0-9]{12}',
      examples: {
        match: ['SUMOLOGIC_ACCESSID=<secret>', 'export SUMOLOGIC_ACCESSID="<secret>"'],
        miss: ['SUMOLOGIC_ACCESSID=<su[0-9a-f]{6}>', 'const sumologicAccessid = process.env.SUMOLOGIC_ACCESSID;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an access key for a service account with the scopes it needs.',
        url: 'https://service.sumologic.com/ui/#/security/access-keys',
      },
    ],
    check: [
      {
        text: 'The access keys page shows the last use; the audit event index (_index=sumologic_audit_events) the rest.',
        url: 'https://service.sumologic.com/ui/#/security/access-keys',
      },
    ],
    rotate: [
      {
        text: 'Create a second key, deploy it, deactivate the first. An HTTP source’s address is regenerated in the collector.',
      },
    ],
    revoke: [
      {
        text: 'Administration, Security, Access keys: deactivate, which can be taken back, or delete.',
        url: 'https://service.sumologic.com/ui/#/security/access-keys',
      },
    ],
    prevent: [
      {
        text: 'Scopes for an access key and a service account as its owner; the allowlist of the account names the addresses the API may be called from.',
        url: 'https://help.sumologic.com/docs/manage/security/access-keys/',
      },
    ],
    risks: ['Logs can be searched and exported, collectors changed.'],
    links: [
      'https://help.sumologic.com/docs/manage/security/access-keys/',
      'https://help.sumologic.com/docs/manage/security/audit-indexes/audit-event-index/',
    ],
  },
});
