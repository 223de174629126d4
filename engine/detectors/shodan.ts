import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'shodan',
  name: 'Shodan',
  home: 'https://www.shodan.io/',
  secrets: [
    {
      id: 'shodan-api-key',
      name: 'Shodan API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['shodan'],
      check: notWords,
      environmentVariable: 'SHODAN_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['export SHODAN_API_KEY="<secret>"', 'private static final String SHODAN_API_KEY = "<secret>";'],
        miss: ['SHODAN_API_KEY=<[A-Za-z0-9]{8}>', 'const shodanApiKey = process.env.SHODAN_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['shodan-api-key'],
        url: 'https://api.shodan.io/api-info?key={key}',
        live: { contains: ['"scan_credits"'] },
        source: 'https://github.com/achillean/shodan-python/blob/HEAD/shodan/client.py',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'An account has one key, on its page; a membership or a plan gives it credits.', url: 'https://account.shodan.io/' }],
    check: [{ text: 'The account’s page tells of query and scan credits left.', url: 'https://account.shodan.io/' }],
    rotate: [{ text: 'There is one key: have its place in every program’s settings ready, reset it in a quiet hour, and set SHODAN_API_KEY anew right after.', url: 'https://account.shodan.io/' }],
    revoke: [{ text: 'Account page: reset the key.', url: 'https://account.shodan.io/' }],
    prevent: [
      {
        text: 'One key stands for the account, without scopes: your server in between, and an account of its own for what is public.',
        url: 'https://account.shodan.io/',
      },
    ],
    risks: ['Query, scan and monitoring credits are used up; the networks that you watch, and what was found there, can be read.'],
    links: ['https://developer.shodan.io/api'],
  },
});
