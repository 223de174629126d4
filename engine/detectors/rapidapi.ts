import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rapidapi',
  name: 'RapidAPI',
  home: 'https://rapidapi.com/',
  secrets: [
    {
      id: 'rapidapi-key',
      name: 'RapidAPI key',
      keywords: ['msh'],
      pattern: /[0-9a-f]{10}msh[0-9a-f]{14,16}p1[0-9a-f]{5,7}jsn[0-9a-f]{11,13}/,
      before: 10,
      environmentVariable: 'RAPIDAPI_KEY',
      sample: '[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}',
      examples: {
        match: ['RAPIDAPI_KEY=<secret>', "headers: { 'X-RapidAPI-Key': '<secret>' }"],
        miss: ['RAPIDAPI_KEY=<[0-9a-f]{10}msh[0-9a-f]{5}>', 'import { meshToMsh } from "./msh";'],
      },
    },
    {
      id: 'rapidapi-key-legacy',
      name: 'RapidAPI key (older)',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{49}(?![\w=-])/,
      near: ['rapidapi'],
      check: notWords,
      environmentVariable: 'RAPIDAPI_KEY',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: ["const rapidapiKey = '<secret>';", '<RapidapiKey><secret></RapidapiKey>'],
        miss: ['RAPIDAPI_KEY=<[0-9a-f]{6}>', 'const rapidapiKey = process.env.RAPIDAPI_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Each app has its key; make an app for each program.', url: 'https://rapidapi.com/developer/apps' },
    ],
    check: [{ text: 'Analytics by app and API.', url: 'https://rapidapi.com/developer/analytics' }],
    rotate: [{ text: 'An app may have several keys: add one, deploy it, delete the first.' }],
    revoke: [{ text: 'My Apps, Authorization: delete the key.', url: 'https://rapidapi.com/developer/apps' }],
    risks: ['All APIs you subscribe to can be called at your cost.'],
    links: ['https://docs.rapidapi.com/docs/keys-and-key-rotation', 'https://docs.rapidapi.com/'],
  },
});
