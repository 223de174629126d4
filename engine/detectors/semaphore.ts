import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'semaphore',
  name: 'Semaphore (SMS)',
  home: 'https://semaphore.co/',
  secrets: [
    {
      id: 'semaphore-api-key',
      name: 'Semaphore (SMS) API key',
      pattern: /[0-9a-z]{32}/,
      near: ['semaphore_api', 'semaphoreapi', 'semaphore.co'],
      named: ['semaphore'],
      check: notWords,
      environmentVariable: 'SEMAPHORE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['client = Client(semaphore_api_key="<secret>")', "const semaphoreApiKey = '<secret>';"],
        miss: ['SEMAPHORE_API_KEY=<[0-9a-f]{9}>', 'SEMAPHORE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Profile, Reset API token for your own; for programs People, Service accounts, with a role in the organization.', url: 'https://me.semaphoreci.com/account' }],
    check: [{ text: 'Organization settings, Audit logs: who did what from which address.', url: 'https://docs.semaphoreci.com/', shows: 'log' }],
    rotate: [{ text: 'A person has one token, and resetting ends the old: make a service account, move the program to its token, then reset yours.' }],
    revoke: [{ text: 'Profile, API token, Reset; of a service account, regenerate the token or delete the account.', url: 'https://me.semaphoreci.com/account' }],
    risks: ['Pipelines can be run and changed, which gives out the secrets that they are given.'],
    links: ['https://docs.semaphoreci.com/'],
  },
});
