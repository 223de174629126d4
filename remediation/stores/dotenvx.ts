import type { Store } from '../store';

/** A `.env` whose values are encrypted, so that it can be committed. The fix writes the value, the command encrypts it in place. */
const dotenvx: Store = {
  id: 'dotenvx',
  title: 'an encrypted .env (dotenvx)',
  order: 13,
  signs: /^\.env\.(keys|vault|x)$/,
  reference: ({ name }) => name,
  put: ({ name }) => ({ argv: ['dotenvx', 'encrypt', '-k', name] }),
  notes: [
    'The value is in `.env` until `dotenvx encrypt` encrypts it there. The key to it is in `.env.keys`, which must not be committed; once all is encrypted, `.env` may leave .gitignore.',
  ],
  environment: {
    dotenv: (_, value) => value,
    note: () => 'Start the program with `dotenvx run -- COMMAND`.',
  },
  reads: {},
};

export default dotenvx;
