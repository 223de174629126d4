import type { Secret, Store } from '../store';

/** A vault of the project's name, in it an item for each secret (developer.1password.com/docs/cli/secret-reference-syntax). */
const reference = ({ project, name }: Secret): string => `op://${project.replace(/[/]+/g, '-')}/${name}/password`;

/** `.env` holds references, which `op run` replaces: the same in every language, with the account that is signed in. */
const onePassword: Store = {
  id: '1password',
  title: '1Password',
  order: 8,
  signs: /^\.op$|^\.?op\.env$|^\.1password(\/|$)/,
  reference,
  // An item is read from standard input as JSON, which jq makes of the value.
  put: (secret) => ({
    argv: [
      'sh',
      '-c',
      `jq -Rs '{title: "${secret.name}", category: "PASSWORD", fields: [{id: "password", type: "CONCEALED", purpose: "PASSWORD", value: .}]}' | op item create --vault ${secret.project.replace(/[/]+/g, '-')} -`,
    ],
  }),
  notes: ['`.env` holds the reference only. The vault has to be there: `op vault create` makes one.'],
  print: (secret) => `op read --no-newline ${reference(secret)}`,
  environment: {
    dotenv: reference,
    note: () => 'Start the program with `op run --env-file=.env -- COMMAND`.',
  },
  reads: {},
};

export default onePassword;
