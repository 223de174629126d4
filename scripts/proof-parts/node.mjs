// The clients of all stores for JavaScript and TypeScript.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';

const npm = [
  '@aws-sdk/client-secrets-manager@3.1162.0',
  '@aws-sdk/client-ssm@3.1169.0',
  'node-vault@0.12.0',
  '@azure/keyvault-secrets@4.12.0',
  '@azure/identity@4.14.1',
  '@google-cloud/secret-manager@7.2.0',
  'tencentcloud-sdk-nodejs-ssm@4.1.263',
  '@infisical/sdk@5.0.2',
  '@1password/sdk@0.5.0',
  '@bitwarden/sdk-napi@1.0.0',
  '@dotenvx/dotenvx@2.38.2',
  '@types/node@20',
];

export default {
  missing: () => false,
  versions: npm,
  make(folder) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...npm);
  },
};
