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
    create: [
      { text: 'Make a key with a role for each program.', url: 'https://app.fullstory.com/ui/settings/apikeys' },
    ],
    check: [{ text: 'The audit trail lists changes and exports.', url: 'https://help.fullstory.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'Settings, API keys, delete.', url: 'https://app.fullstory.com/ui/settings/apikeys' }],
    risks: ['Sessions of your visitors can be read and deleted.'],
    links: ['https://developer.fullstory.com/server/authentication/', 'https://developer.fullstory.com/'],
  },
});
