// Versions of what proofs run with, as far as it is here, for docs/proofs.json.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { preparedPart } from './prepare-stores.mjs';
import { kubernetes } from './proof-parts/kubernetes.mjs';
import { compilers } from './prepare-toolchains.mjs';

/** Title → the command that tells its version. */
const commands = {
  'Node.js': ['node', '--version'],
  TypeScript: ['node', 'node_modules/typescript/bin/tsc', '--version'],
  Python: ['python', '--version'],
  Go: ['go', 'version'],
  Java: ['java', '-version'],
  Rust: ['rustc', '--version'],
  Ruby: ['ruby', '--version'],
  PHP: ['php', '--version'],
  'C# (Mono)': ['mcs', '--version'],
  'GCC (C, C++)': ['gcc', '-dumpfullversion'],
  'OpenBao (Vault)': ['vault', 'version'],
  'moto (AWS)': ['python', '-c', 'import moto; print(moto.__version__)'],
  'AWS CLI': ['aws', '--version'],
  'Google Cloud CLI': ['gcloud', '--version'],
  'Doppler CLI': ['doppler', '--version'],
  dotenvx: ['dotenvx', '--version'],
  OpenTofu: ['tofu', '--version'],
  Helm: ['helm', 'version', '--short'],
  Ansible: ['ansible-playbook', '--version'],
  actionlint: ['actionlint', '-version'],
  hadolint: ['hadolint', '--version'],
  'check-jsonschema': ['check-jsonschema', '--version'],
  npm: ['npm', '--version'],
  pip: ['pip', '--version'],
  Maven: ['mvn', '--version'],
};

/** @returns version by title */
export function versions() {
  const folders = [
    ['python', 'venv/bin'],
    ['node', 'node_modules/.bin'],
    ['checkers', 'venv/bin'],
    ['checkers', 'bin'],
    ['kubernetes', 'bin'],
    ['tofu', 'bin'],
    ['helm', 'bin'],
  ].flatMap(([part, bin]) => (preparedPart(part) === undefined ? [] : [join(preparedPart(part), bin)]));
  const env = { ...process.env, PATH: [...folders, process.env.PATH].join(delimiter) };
  const found = Object.fromEntries(
    Object.entries(compilers).map(([name, [, , version]]) => [name[0].toUpperCase() + name.slice(1), version]),
  );
  // Built from its module, it does not know its own version.
  if (preparedPart('kubernetes') !== undefined) found.Kubernetes = kubernetes.version.replace('v', '');
  for (const [title, [command, ...args]] of Object.entries(commands)) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
    const [, version] = /(\d+\.\d[\w.]*)/.exec(`${stdout}${stderr}`) ?? [];
    if (status === 0 && version !== undefined) found[title] = version;
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
