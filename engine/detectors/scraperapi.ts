import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'scraperapi',
  name: 'ScraperAPI',
  home: 'https://www.scraperapi.com/',
  secrets: [
    {
      id: 'scraperapi-api-key',
      name: 'ScraperAPI key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['scraperapi', 'scraper_api'],
      check: notWords,
      environmentVariable: 'SCRAPERAPI_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['scraperapi_key: <secret>', 'client = Client(scraperapi_key="<secret>")'],
        miss: ['SCRAPERAPI_KEY=<[0-9a-f]{9}>', 'scraperapi_key = os.environ["SCRAPERAPI_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The dashboard shows the account’s key.', url: 'https://dashboard.scraperapi.com/' }],
    check: [{ text: 'The dashboard counts requests by domain.', url: 'https://dashboard.scraperapi.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Dashboard: rotate the key.', url: 'https://dashboard.scraperapi.com/' }],
    risks: ['Pages are fetched at your cost and in your name.'],
    links: ['https://docs.scraperapi.com/'],
  },
});
