import { provider } from '../provider';

export default provider({
  id: 'scrapingbee',
  name: 'ScrapingBee',
  home: 'https://www.scrapingbee.com/',
  secrets: [
    {
      id: 'scrapingbee-api-key',
      name: 'ScrapingBee API key',
      pattern: /[A-Z0-9]{80}/,
      near: ['scraping bee', 'scrapingbee', 'scraping_bee', 'scraping-bee'],
      confidence: 'likely',
      environmentVariable: 'SCRAPINGBEE_API_KEY',
      sample: '[A-Z0-9]{80}',
      examples: {
        match: ['export SCRAPINGBEE_API_KEY="<secret>"', '"scrapingbeeApiKey": "<secret>"'],
        miss: ['SCRAPINGBEE_API_KEY=<[0-9a-f]{9}>', 'scrapingbee_api_key = os.environ["SCRAPINGBEE_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Account, API key: the dashboard shows it.', url: 'https://app.scrapingbee.com/account/manage/api_key' },
    ],
    check: [{ text: 'The dashboard’s request history.', url: 'https://app.scrapingbee.com/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'Account page: generate a new key.', url: 'https://app.scrapingbee.com/account/manage/api_key' }],
    risks: ['Pages are fetched at your cost and in your name.'],
    links: ['https://www.scrapingbee.com/documentation/'],
  },
});
