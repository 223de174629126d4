import type { Store } from '../store';

/** Doppler's own way into a program is its environment; project and config are chosen once for a folder (`doppler setup`). */
const doppler: Store = {
  id: 'doppler',
  title: 'Doppler',
  order: 9,
  signs: /^\.?doppler\.ya?ml$/,
  reference: ({ name }) => name,
  put: ({ name }) => ({ argv: ['doppler', 'secrets', 'set', name, '--no-interactive', '--silent'] }),
  notes: ['`doppler setup` chooses the project and the config of this folder.'],
  print: ({ name }) => `doppler secrets get ${name} --plain`,
  environment: { note: () => 'Start the program with `doppler run -- COMMAND`.' },
  reads: {},
};

export default doppler;
