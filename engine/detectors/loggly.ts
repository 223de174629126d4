import { provider } from '../provider';

export default provider({
  id: 'loggly',
  name: 'Loggly',
  home: 'https://www.loggly.com/',
  secrets: [
    {
      id: 'loggly-customer-token',
      name: 'Loggly customer token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['loggly'],
      entropy: 3,
      environmentVariable: 'LOGGLY_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['LOGGLY_TOKEN=<secret>', '"logglyToken": "<secret>"'],
        miss: ['LOGGLY_TOKEN=<[0-9a-f]{9}>', 'const logglyToken = process.env.LOGGLY_TOKEN;'],
      },
    },
    {
      id: 'loggly-api-token',
      name: 'Loggly API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['loggly_api', 'loggly-api', 'logglyapi'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'LOGGLY_API_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['LOGGLY_API_TOKEN=<secret>', 'logglyApiToken := "<secret>"'],
        miss: ['LOGGLY_API_TOKEN=<[0-9a-f]{9}>', 'loggly_api_token: ${LOGGLY_API_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Source Setup, Customer Tokens: add one for each source.',
        url: 'https://documentation.solarwinds.com/en/success_center/loggly/default.htm',
      },
    ],
    check: [
      {
        text: 'Search the events for sources you do not know.',
        url: 'https://documentation.solarwinds.com/en/success_center/loggly/default.htm',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'Customer Tokens: retire the token.',
        url: 'https://documentation.solarwinds.com/en/success_center/loggly/default.htm',
      },
    ],
    risks: [
      'With a customer token false events can be written and the volume used up; with an API token the logs read.',
    ],
    links: ['https://documentation.solarwinds.com/en/success_center/loggly/default.htm'],
  },
});
