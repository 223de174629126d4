import type { AdviceLanguage } from '../language';
import type { Source } from '../types';

/** Whose file it is, and what its reader offers instead: the readers' own documentation. */
const readers: readonly (readonly [(source: Source) => boolean, string])[] = [
  [
    ({ path }) => /(^|\/)\.vscode\/launch\.json$/.test(path),
    'Put the value into .env and name that file in this configuration: "envFile": "${workspaceFolder}/.env".',
  ],
  [
    ({ path }) => /(^|\/)\.vscode\/(?:tasks|settings)\.json$/.test(path),
    'VS Code fills in ${env:NAME} here from the environment that it was started in, where the setting or the task allows variables.',
  ],
  [
    ({ path }) => /(^|\/)\.vscode\/mcp\.json$/.test(path),
    'Ask for the value once: an entry of "inputs" with "password": true, and ${input:ID} here. VS Code keeps it in its own secret storage.',
  ],
  [
    ({ path }) => /(^|\/)\.?mcp\.json$/.test(path),
    'Most clients fill in ${NAME} here from the environment that they are started in. If yours does not, leave the entry out and set the variable there.',
  ],
  [
    ({ path }) => /(^|\/)package\.json$/.test(path),
    'npm runs scripts in a shell: write "$NAME" there and set the variable in the environment. A token for a registry belongs into ~/.npmrc.',
  ],
  [
    ({ path }) => /(^|\/)auth\.json$/.test(path),
    'Composer reads the same JSON from the variable COMPOSER_AUTH. Keep the file out of git, or in your home folder.',
  ],
  [
    ({ path }) => /(^|\/)local\.settings\.json$/.test(path),
    'This file is for your machine only: keep it out of git. In Azure the values are application settings, which may point to Key Vault.',
  ],
  [
    ({ path }) => /(^|\/)\.?docker\/config\.json$/.test(path),
    'Take the entry out and sign in with `docker login`; with a credential helper the token is kept outside of this file.',
  ],
  [
    ({ text }) => /"type"\s*:\s*"service_account"/.test(text),
    'Keep this key file outside of the repository and give its path in GOOGLE_APPLICATION_CREDENTIALS. Better still, use an identity that needs no key.',
  ],
  [
    ({ path }) => /\.ipynb$/.test(path),
    'Read the variable in the cell: os.environ["NAME"]. Clear the output, too, if it shows the value.',
  ],
  [
    ({ path }) => /\.tfstate(\.backup)?$/.test(path),
    'A state holds what its resources got. Keep it in a backend that encrypts it, never in git, and replace the key.',
  ],
];

const json: AdviceLanguage = {
  kind: 'advice',
  id: 'json',
  title: 'JSON',
  languages: ['json', 'jsonc', 'json5'],
  advice: (source) =>
    readers.find(([isIts]) => isIts(source))?.[1] ??
    'JSON has no lookup: read the variable in the program that loads this file, or keep the file out of git.',
};

export default json;
