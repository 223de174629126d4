import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'financial-modeling-prep',
  name: 'Financial Modeling Prep',
  home: 'https://site.financialmodelingprep.com/',
  secrets: [
    {
      id: 'financial-modeling-prep-api-key',
      name: 'Financial Modeling Prep API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['financialmodelingprep', 'financial_modeling_prep', 'fmp_api_key', 'fmpapikey'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FMP_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['FMP_API_KEY=<secret>', 'https://financialmodelingprep.com/api/v3/quote/AAPL?apikey=<secret>'],
        miss: ['FMP_API_KEY=<[0-9a-f]{9}>', 'https://financialmodelingprep.com/api/v3/quote/AAPL?apikey=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The account’s API key stands in the dashboard.',
        url: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
      },
    ],
    check: [
      {
        text: 'Financial Modeling Prep shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [
      {
        text: 'Make a new API key in the dashboard.',
        url: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
      },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://site.financialmodelingprep.com/developer/docs', 'https://site.financialmodelingprep.com/'],
  },
});
