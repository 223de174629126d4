import type { Store } from '../store';

/** The environment, filled from `.env` while developing. Each language knows its own read, and how `.env` gets into the program. */
const env: Store = {
  id: 'env',
  title: 'the environment (.env)',
  order: 1,
  usual: true,
  reference: ({ name }) => name,
  notes: [],
  reads: {},
  environment: { dotenv: (_, value) => value },
};

export default env;
