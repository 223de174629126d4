import { provider } from '../provider';

export default provider({
  id: 'cypress',
  name: 'Cypress Cloud',
  home: 'https://www.cypress.io/',
  secrets: [
    {
      id: 'cypress-record-key',
      name: 'Cypress record key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['cypress', 'cypress_record_key', 'cypressrecordkey', 'cypress run', '--record --key', 'record_key'],
      reach: 60,
      entropy: 3,
      environmentVariable: 'CYPRESS_RECORD_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['CYPRESS_RECORD_KEY=<secret>', 'npx cypress run --record --key <secret>'],
        miss: ['CYPRESS_RECORD_KEY=<[0-9a-f]{12}>', '"projectId": "<[a-z0-9]{6}>"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'A project may have several record keys.', url: 'https://cloud.cypress.io/' }],
    check: [{ text: 'The project lists its runs.', url: 'https://cloud.cypress.io/' }],
    rotate: [{ text: 'Create a second record key, deploy it, delete the first.' }],
    revoke: [{ text: 'Project settings, Record Keys, delete.', url: 'https://cloud.cypress.io/' }],
    risks: ['Runs can be recorded at your expense.'],
    links: ['https://docs.cypress.io/cloud/account-management/projects', 'https://docs.cypress.io/'],
  },
});
