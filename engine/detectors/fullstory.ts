import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fullstory',
  name: 'Fullstory',
  home: 'https://www.fullstory.com/',
  secrets: [
    {
      id: 'fullstory-api-key',
      name: 'Fullstory API key',
      keywords: ['na1.', 'eu1.'],
      pattern: /(?:na1|eu1)\.[A-Za-z0-9+/]{60,120}={0,2}(?![\w+/])/,
      near: ['fullstory', 'fs_api', 'fsapi'],
      entropy: 4,
      environmentVariable: 'FULLSTORY_API_KEY',
      sample: 'na1.[A-Za-z0-9+/]{98}==',
      examples: {
        match: ['FULLSTORY_API_KEY=<secret>', 'curl https://api.fullstory.com/me -H "Authorization: Basic <secret>"'],
        miss: ['FULLSTORY_API_KEY=<na1.[A-Za-z0-9]{8}>', 'host: na1.fullstory.com'],
      },
    },
    {
      id: 'fullstory-api-key-legacy',
      name: 'Fullstory API key without a region',
      pattern: /(?<![\w+/-])[A-Za-z0-9+/-]{86,88}={0,2}(?![\w+/=-])/,
      near: ['fullstory'],
      check: notWords,
      environmentVariable: 'FULLSTORY_API_KEY',
      sample: '[A-Za-z0-9]{86}==',
      examples: {
        match: ['export FULLSTORY_API_KEY="<secret>"', "const fullstoryApiKey = '<secret>';"],
        miss: ['FULLSTORY_API_KEY=<[0-9a-f]{6}>', 'const fullstoryApiKey = process.env.FULLSTORY_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['fullstory-api-key'],
        url: 'https://api.fullstory.com/me',
        headers: { Authorization: 'Basic {key}' },
        elsewhere: ['api.eu1.fullstory.com'],
        source: 'https://developer.fullstory.com/server/authentication/',
      },
    ],
    create: [{ text: 'Settings, Integrations, API Keys, Create key, with a name and a level: Standard writes, only Architect and Admin read and delete. Shown once.', url: 'https://app.fullstory.com/ui/settings/apikeys' }],
    check: [{ text: 'API Keys, All Keys: administrators see everybody’s and legacy keys, each with its last characters to compare.', url: 'https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys' }, { text: 'The audit trail lists changes and exports.', url: 'https://app.fullstory.com/', shows: 'log' }],
    rotate: [{ text: 'Create a second key of the same level, deploy it, delete the first; the level can also be lowered in place.', url: 'https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys' }],
    revoke: [{ text: 'API Keys, the key, Delete.', url: 'https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys' }],
    prevent: [{ text: 'Standard where events are only sent.', url: 'https://developer.fullstory.com/server/authentication' }],
    risks: ['Standard: false users and events can be written.', 'Architect and Admin: recordings of sessions and data of people can be exported and deleted.'],
    links: ['https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys'],
    read: [{ page: 'https://developer.fullstory.com/server/authentication', on: '2026-11-24', parts: ['create', 'prevent'] }, { page: 'https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys', on: '2026-11-24', parts: ['check', 'revoke'] }],
  },
});
