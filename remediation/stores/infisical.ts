import type { Store } from '../store';

/** Infisical fills the environment of what it starts; `infisical init` ties a folder to a project. */
const infisical: Store = {
  id: 'infisical',
  title: 'Infisical',
  order: 10,
  signs: /^\.infisical\.json$/,
  reference: ({ name }) => name,
  // `NAME=@path` takes the value from a file; standard input is one.
  put: ({ name }) => ({ argv: ['infisical', 'secrets', 'set', `${name}=@/dev/stdin`] }),
  notes: ['`infisical init` chooses the project of this folder.'],
  print: ({ name }) => `infisical secrets get ${name} --plain --silent`,
  environment: { note: () => 'Start the program with `infisical run -- COMMAND`.' },
  reads: {},
};

export default infisical;
