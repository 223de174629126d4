import type { Store } from '../store';

/** The environment, filled from `.env` while developing. Each language knows its own read. */
const env: Store = {
  id: 'env',
  title: 'the environment (.env)',
  order: 1,
  reference: (_, name) => name,
  notes: [],
  reads: {},
};

export default env;
