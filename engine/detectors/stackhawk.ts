import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'stackhawk',
  name: 'StackHawk',
  home: 'https://www.stackhawk.com/',
  secrets: [
    {
      id: 'stackhawk-api-key',
      name: 'StackHawk API key',
      keywords: ['hawk.'],
      pattern: /hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}(?![\w-])/,
      check: notWords,
      environmentVariable: 'HAWK_API_KEY',
      sample: 'hawk.[A-Za-z0-9]{20}.[A-Za-z0-9]{20}',
      examples: {
        match: ['export HAWK_API_KEY="<secret>"', '"hawkApiKey": "<secret>"'],
        miss: ['HAWK_API_KEY=<hawk.[A-Za-z0-9]{8}>', 'hawk_api_key = os.environ["HAWK_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key for each pipeline.', url: 'https://app.stackhawk.com/settings/apikeys' }],
    check: [{ text: 'Scans of the organization and its audit log.', url: 'https://app.stackhawk.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Settings, API Keys: delete the key.', url: 'https://app.stackhawk.com/settings/apikeys' }],
    risks: ['Scans and their findings can be read.'],
    links: ['https://docs.stackhawk.com/apidocs.html', 'https://docs.stackhawk.com/'],
  },
});
