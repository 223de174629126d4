import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mailsac',
  name: 'Mailsac',
  home: 'https://mailsac.com/',
  secrets: [
    {
      id: 'mailsac-api-key',
      name: 'Mailsac API key',
      pattern: /k_[A-Za-z0-9]{36,60}/,
      near: ['mailsac'],
      reach: 60,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'MAILSAC_KEY',
      sample: 'k_[A-Za-z0-9]{40}',
      examples: {
        match: ['mailsac_key: <secret>', '"mailsacKey": "<secret>"'],
        miss: ['MAILSAC_KEY=<[0-9a-f]{9}>', 'mailsac_key = os.environ["MAILSAC_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key for each program.', url: 'https://mailsac.com/api-keys' }],
    check: [{ text: 'Usage shows operations by day.', url: 'https://mailsac.com/usage' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://mailsac.com/api-keys' }],
    risks: ['Mail in your private inboxes can be read: password resets among it.'],
    links: ['https://docs.mailsac.com/'],
  },
});
