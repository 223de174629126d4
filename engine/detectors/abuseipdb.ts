import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  home: 'https://www.abuseipdb.com/',
  secrets: [
    {
      id: 'abuseipdb-api-key',
      name: 'AbuseIPDB API key',
      pattern: /[0-9a-z]{80}/,
      near: ['abuseipdb'],
      check: notWords,
      environmentVariable: 'ABUSEIPDB_API_KEY',
      sample: '[0-9a-f]{80}',
      examples: {
        match: ['ABUSEIPDB_API_KEY=<secret>', 'headers = {"Key": "<secret>"}  # abuseipdb'],
        miss: ['ABUSEIPDB_API_KEY=<[0-9a-f]{12}>', 'https://api.abuseipdb.com/api/v2/check'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key for each program in the account.', url: 'https://www.abuseipdb.com/account/api' }],
    check: [{ text: 'The account shows usage.', url: 'https://www.abuseipdb.com/account' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API tab, delete the key.', url: 'https://www.abuseipdb.com/account/api' }],
    risks: ['Your quota is used up, and addresses reported in your name.'],
    links: ['https://docs.abuseipdb.com/', 'https://www.abuseipdb.com/faq.html'],
  },
});
