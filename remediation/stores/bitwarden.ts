import type { Store } from '../store';

/** Its command takes a value only as an argument, which every process on the machine can read: so it is put there in the web app. */
const bitwarden: Store = {
  id: 'bitwarden',
  title: 'Bitwarden Secrets Manager',
  order: 11,
  signs: /^\.bws(\/|$)/,
  reference: ({ name }) => name,
  notes: [
    'Add it in the web app of Secrets Manager under this name: its command `bws` would show the value to every process on this machine. `bws` needs BWS_ACCESS_TOKEN.',
  ],
  environment: { note: () => 'Start the program with `bws run -- COMMAND`.' },
  reads: {},
};

export default bitwarden;
