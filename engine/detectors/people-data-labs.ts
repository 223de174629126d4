import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'people-data-labs',
  name: 'People Data Labs',
  home: 'https://www.peopledatalabs.com/',
  secrets: [
    {
      id: 'people-data-labs-api-key',
      name: 'People Data Labs API key',
      pattern: /[0-9a-z]{64}/,
      near: ['peopledatalabs', 'people-data-labs', 'people_data_labs'],
      check: notWords,
      environmentVariable: 'PEOPLE_DATA_LABS_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['"peopleDataLabsApiKey": "<secret>",', 'PEOPLE_DATA_LABS_API_KEY=<secret>'],
        miss: [
          'PEOPLE_DATA_LABS_API_KEY=<[0-9a-f]{9}>',
          'peopleDataLabsApiKey := os.Getenv("PEOPLE_DATA_LABS_API_KEY")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.peopledatalabs.com/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.peopledatalabs.com/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.peopledatalabs.com/'],
  },
});
