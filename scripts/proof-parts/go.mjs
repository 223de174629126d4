// The clients of all stores for Go.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, run } from './command.mjs';

const goModules = [
  'github.com/aws/aws-sdk-go-v2/config@v1.33.18',
  'github.com/aws/aws-sdk-go-v2/service/secretsmanager@v1.50.11',
  'github.com/aws/aws-sdk-go-v2/service/ssm@v1.82.0',
  'github.com/hashicorp/vault/api@v1.23.0',
  'github.com/cyberark/conjur-api-go@v0.15.7',
  'cloud.google.com/go/secretmanager@v1.24.0',
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity@v1.15.0',
  'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets@v1.5.1',
  'github.com/tencentcloud/tencentcloud-sdk-go@v1.0.162',
  'github.com/infisical/go-sdk@v0.8.0',
  'github.com/1password/onepassword-sdk-go@v0.4.1',
];
/** Packages whose building is most of the work of a first program. */
const goPackages = [
  'github.com/aws/aws-sdk-go-v2/config',
  'github.com/aws/aws-sdk-go-v2/service/secretsmanager',
  'github.com/aws/aws-sdk-go-v2/service/ssm',
  'github.com/hashicorp/vault/api',
  'github.com/cyberark/conjur-api-go/conjurapi',
  'cloud.google.com/go/secretmanager/apiv1',
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity',
  'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
  'github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/ssm/v20190923',
  'github.com/infisical/go-sdk',
  'github.com/1password/onepassword-sdk-go',
];

export default {
  missing: () => !has('go', 'version') && 'Go',
  versions: [...goModules, ...goPackages],
  make(folder) {
    writeFileSync(join(folder, 'go.mod'), 'module stores\n\ngo 1.24\n');
    run(folder, 'go', 'get', ...goModules);
    // Imported, so that `go mod tidy` keeps them, and built, so that the first proof does not wait for it.
    writeFileSync(
      join(folder, 'main.go'),
      `package main\n\nimport (\n${goPackages.map((path) => `\t_ "${path}"\n`).join('')})\n\nfunc main() {}\n`,
    );
    run(folder, 'go', 'mod', 'tidy');
    run(folder, 'go', 'build', '-o', 'warm', '.');
    rmSync(join(folder, 'warm'));
  },
};
