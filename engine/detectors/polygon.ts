import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'polygon',
  name: 'Polygon.io',
  home: 'https://polygon.io/',
  secrets: [
    {
      id: 'polygon-api-key',
      name: 'Polygon.io API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['polygon_api', 'polygonapi', 'polygon.io', 'polygon_key', 'polygonkey', 'polygon-api'],
      named: ['polygon'],
      check: notWords,
      environmentVariable: 'POLYGON_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['polygon_api_key: <secret>', 'private static final String POLYGON_API_KEY = "<secret>";'],
        miss: ['POLYGON_API_KEY=<[A-Za-z0-9]{8}>', 'polygon_api_key: ${POLYGON_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Add a key for each program.', url: 'https://polygon.io/dashboard/keys' }],
    check: [{ text: 'Usage in the dashboard.', url: 'https://polygon.io/dashboard' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Dashboard, Keys: delete the key.', url: 'https://polygon.io/dashboard/keys' }],
    risks: ['Your plan’s market data is used by others.'],
    links: ['https://polygon.io/docs', 'https://polygon.io/knowledge-base'],
  },
});
