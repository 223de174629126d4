import { provider } from '../provider';

export default provider({
  id: 'bscscan',
  name: 'BscScan',
  home: 'https://bscscan.com/',
  secrets: [
    {
      id: 'bscscan-api-key',
      name: 'BscScan API key',
      pattern: /[A-Z0-9]{34}/,
      near: ['bscscan'],
      environmentVariable: 'BSCSCAN_API_KEY',
      sample: '[A-Z0-9]{34}',
      examples: {
        match: ["BSCSCAN_API_KEY = '<secret>'", '<add key="BscscanApiKey" value="<secret>" />'],
        miss: ['BSCSCAN_API_KEY=<[0-9a-f]{9}>', 'bscscan_api_key = os.environ["BSCSCAN_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'API Keys: add one for each program.', url: 'https://bscscan.com/myapikey' }],
    check: [{ text: 'API Keys, the key’s usage by day.', url: 'https://bscscan.com/myapikey' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API Keys: remove the key.', url: 'https://bscscan.com/myapikey' }],
    risks: ['The daily limit is used up.'],
    links: ['https://docs.bscscan.com/'],
  },
});
