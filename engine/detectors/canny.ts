import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'canny',
  name: 'Canny',
  home: 'https://canny.io/',
  secrets: [
    {
      id: 'canny-api-key',
      name: 'Canny API key',
      pattern: /(?<![\w-])[0-9a-z-]{36}(?![\w-])/,
      near: ['cannyio', 'canny_api', 'cannyapi', 'canny.io', 'canny_key', 'cannykey'],
      named: ['canny'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'CANNY_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['CANNY_API_KEY=<secret>', 'curl https://canny.io/api/v1/boards/list -d apiKey=<secret>'],
        miss: ['CANNY_API_KEY=<[0-9a-f]{12}>', 'https://canny.io/api/v1/boards/list'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The company’s secret key stands in the settings.', url: 'https://canny.io/admin/settings/api' }],
    check: [{ text: 'Canny shows no last use; look at posts and users.', url: 'https://canny.io/admin' }],
    rotate: [{ text: 'Regenerate the key and deploy it at once.' }],
    revoke: [{ text: 'Settings, API, regenerate.', url: 'https://canny.io/admin/settings/api' }],
    risks: ['Users with their addresses can be read, posts changed.'],
    links: ['https://developers.canny.io/api-reference', 'https://help.canny.io/'],
  },
});
