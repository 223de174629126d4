import { go, maven, npm, nuget, pypi, rubygem } from '../packages';
import type { Store } from '../store';

/** KV version 2 under its default mount. Each secret has a path of its own with the key `value`: putting one cannot overwrite another. */
const path = (project: string, name: string): string => `${project}/${name}`;

const vault: Store = {
  id: 'vault',
  title: 'HashiCorp Vault',
  order: 3,
  reference: (project, name) => `secret/${path(project, name)}`,
  put: (project, name) => ({ argv: ['vault', 'kv', 'put', '-mount=secret', path(project, name), 'value=-'] }),
  notes: ['The program needs VAULT_ADDR and VAULT_TOKEN.'],
  reads: {
    python: (project, name) => ({
      expression: `hvac.Client().secrets.kv.v2.read_secret_version(path="${path(project, name)}", mount_point="secret", raise_on_deleted_version=True)["data"]["data"]["value"]`,
      imports: ['import hvac'],
      packages: [pypi('hvac')],
    }),
    javascript: (project, name) => ({ ...javascript(path(project, name)), packages: [npm('node-vault')] }),
    typescript: (project, name) => ({ ...javascript(path(project, name)), packages: [npm('node-vault')] }),
    java: (project, name) => ({
      expression: `readVaultSecret("${path(project, name)}")`,
      imports: [
        'import io.github.jopenlibs.vault.Vault;',
        'import io.github.jopenlibs.vault.VaultConfig;',
        'import io.github.jopenlibs.vault.VaultException;',
      ],
      helper: {
        name: 'readVaultSecret',
        source: [
          'private static String readVaultSecret(String path) {',
          '    try {',
          '        return Vault.create(new VaultConfig().build()).logical().read("secret/" + path).getData().get("value");',
          '    } catch (VaultException e) {',
          '        throw new IllegalStateException("cannot read " + path + " from Vault", e);',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('io.github.jopenlibs:vault-java-driver')],
    }),
    go: (project, name) => ({
      expression: `readVaultSecret("${path(project, name)}")`,
      imports: ['"context"', 'vault "github.com/hashicorp/vault/api"'],
      helper: {
        name: 'readVaultSecret',
        source: [
          '// readVaultSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readVaultSecret(path string) string {',
          '\tclient, err := vault.NewClient(vault.DefaultConfig())',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tsecret, err := client.KVv2("secret").Get(context.Background(), path)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tvalue, ok := secret.Data["value"].(string)',
          '\tif !ok {',
          '\t\tpanic("no value at " + path + " in Vault")',
          '\t}',
          '\treturn value',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/hashicorp/vault/api')],
    }),
    ruby: (project, name) => ({
      expression: `Vault.kv('secret').read('${path(project, name)}').data[:value]`,
      imports: ["require 'vault'"],
      packages: [rubygem('vault')],
    }),
    php: (project, name) => ({
      expression: `readVaultSecret('${path(project, name)}')`,
      imports: [],
      helper: {
        name: 'readVaultSecret',
        source: [
          'function readVaultSecret(string $path): string',
          '{',
          "    $context = stream_context_create(['http' => ['header' => 'X-Vault-Token: ' . getenv('VAULT_TOKEN')]]);",
          "    $answer = file_get_contents(getenv('VAULT_ADDR') . '/v1/secret/data/' . $path, false, $context);",
          '    if ($answer === false) {',
          "        throw new RuntimeException('cannot read ' . $path . ' from Vault');",
          '    }',
          "    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR)['data']['data']['value'];",
          '}',
        ].join('\n'),
      },
      packages: [],
    }),
    csharp: (project, name) => ({
      expression: `(string)new VaultClient(new VaultClientSettings(Environment.GetEnvironmentVariable("VAULT_ADDR"), new TokenAuthMethodInfo(Environment.GetEnvironmentVariable("VAULT_TOKEN")))).V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "${path(project, name)}", mountPoint: "secret").GetAwaiter().GetResult().Data.Data["value"]`,
      imports: ['using System;', 'using VaultSharp;', 'using VaultSharp.V1.AuthMethods.Token;'],
      packages: [nuget('VaultSharp')],
    }),
  },
};

const javascript = (secret: string) => ({
  expression: `(await nodeVault().read('secret/data/${secret}')).data.data.value`,
  imports: ["import nodeVault from 'node-vault';"],
  asynchronous: true,
});

export default vault;
