import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'convertapi',
  name: 'ConvertAPI',
  home: 'https://www.convertapi.com/',
  secrets: [
    {
      id: 'convertapi-secret',
      name: 'ConvertAPI secret',
      pattern: /secret_[A-Za-z0-9]{16}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16}/,
      near: ['convertapi'],
      reach: 80,
      entropy: 2.6,
      check: notWords,
      environmentVariable: 'CONVERTAPI_SECRET',
      sample: 'secret_[A-Za-z0-9]{16}',
      examples: {
        match: ['CONVERTAPI_SECRET=<secret>', "convertapi.api_credentials = '<[A-Za-z0-9]{32}>'"],
        miss: ['CONVERTAPI_SECRET=<secret_[A-Za-z0-9]{4}>', 'https://v2.convertapi.com/convert/docx/to/pdf'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make an API token with a limit of conversions.', url: 'https://www.convertapi.com/a/authentication' },
    ],
    check: [{ text: 'The account shows conversions.', url: 'https://www.convertapi.com/a' }],
    rotate: [{ text: 'Make a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Authentication, delete or regenerate.', url: 'https://www.convertapi.com/a/authentication' }],
    risks: ['Files are converted at your expense.'],
    links: ['https://docs.convertapi.com/', 'https://www.convertapi.com/'],
  },
});
