import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'harvest',
  name: 'Harvest',
  home: 'https://www.getharvest.com/',
  secrets: [
    {
      id: 'harvest-api-key',
      name: 'Harvest API key',
      pattern: /(?<![\w.-])[A-Za-z0-9._]{97}(?![\w.-])/,
      near: ['harvest_api', 'harvestapi', 'getharvest.com'],
      named: ['harvest'],
      check: notWords,
      environmentVariable: 'HARVEST_API_KEY',
      sample: '[A-Za-z0-9]{97}',
      examples: {
        match: ['"harvestApiKey": "<secret>",', 'export HARVEST_API_KEY="<secret>"'],
        miss: ['HARVEST_API_KEY=<[0-9a-f]{9}>', 'const harvestApiKey = process.env.HARVEST_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.getharvest.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.getharvest.com/',
      },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.getharvest.com/'],
  },
});
