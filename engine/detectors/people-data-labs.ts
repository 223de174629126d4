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
    create: [{ text: 'Dashboard, API Keys: keys of the organization, each with a name; limits for each endpoint where the plan has them.', url: 'https://dashboard.peopledatalabs.com/api-keys' }],
    check: [{ text: 'Dashboard, Usage: calls and credits by key and endpoint.', url: 'https://dashboard.peopledatalabs.com/' }],
    rotate: [{ text: 'Keys stand side by side: create the second, set PDL_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'Dashboard, API Keys, delete it.', url: 'https://dashboard.peopledatalabs.com/api-keys' }],
    risks: ['Credits are spent for records of people, which others then have at your cost.'],
    links: ['https://docs.peopledatalabs.com/docs/authentication'],
  },
});
