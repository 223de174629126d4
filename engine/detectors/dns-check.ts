import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dns-check',
  name: 'DNS Check',
  home: 'https://www.dnscheck.co/',
  secrets: [
    {
      id: 'dns-check-api-key',
      name: 'DNS Check API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['dnscheck', 'dns-check', 'dns_check'],
      check: notWords,
      environmentVariable: 'DNS_CHECK_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['client = Client(dns_check_api_key="<secret>")', "const dnsCheckApiKey = '<secret>';"],
        miss: ['DNS_CHECK_API_KEY=<[0-9a-f]{9}>', 'dnsCheckApiKey := os.Getenv("DNS_CHECK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.dnscheck.co/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.dnscheck.co/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.dnscheck.co/'],
  },
});
