import { go, maven, npm, nuget, pypi, rubygem } from '../packages';
import type { Store } from '../store';

/** KV version 2 under its default mount: the project is the path, the name is the key. */
const vault: Store = {
  id: 'vault',
  title: 'HashiCorp Vault',
  order: 3,
  reference: (project, name) => `secret/${project}#${name}`,
  // `patch` keeps the other keys of the path, and makes the path if there is none (Vault 1.9 and OpenBao, `-method=rw`).
  put: (project, name) => ({ argv: ['vault', 'kv', 'patch', '-method=rw', '-mount=secret', project, `${name}=-`] }),
  notes: ['The program needs VAULT_ADDR and VAULT_TOKEN. If the path is new, use `vault kv put` in place of `vault kv patch -method=rw`.'],
  reads: {
    python: (project, name) => ({
      expression: `hvac.Client().secrets.kv.v2.read_secret_version(path="${project}", mount_point="secret", raise_on_deleted_version=True)["data"]["data"]["${name}"]`,
      imports: ['import hvac'],
      packages: [pypi('hvac')],
    }),
    javascript: (project, name) => ({ ...javascript(project, name), packages: [npm('node-vault')] }),
    typescript: (project, name) => ({ ...javascript(project, name), packages: [npm('node-vault')] }),
    java: (project, name) => ({
      expression: `readVaultSecret("${project}", "${name}")`,
      imports: ['import io.github.jopenlibs.vault.Vault;', 'import io.github.jopenlibs.vault.VaultConfig;', 'import io.github.jopenlibs.vault.VaultException;'],
      helper: {
        name: 'readVaultSecret',
        source: [
          'private static String readVaultSecret(String path, String key) {',
          '    try {',
          '        return Vault.create(new VaultConfig().build()).logical().read("secret/" + path).getData().get(key);',
          '    } catch (VaultException e) {',
          '        throw new IllegalStateException("cannot read " + path + " from Vault", e);',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('io.github.jopenlibs:vault-java-driver')],
    }),
    go: (project, name) => ({
      expression: `readVaultSecret("${project}", "${name}")`,
      imports: ['"context"', 'vault "github.com/hashicorp/vault/api"'],
      helper: {
        name: 'readVaultSecret',
        source: [
          '// readVaultSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readVaultSecret(path, key string) string {',
          '\tclient, err := vault.NewClient(vault.DefaultConfig())',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tsecret, err := client.KVv2("secret").Get(context.Background(), path)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tvalue, ok := secret.Data[key].(string)',
          '\tif !ok {',
          '\t\tpanic("no " + key + " at " + path + " in Vault")',
          '\t}',
          '\treturn value',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/hashicorp/vault/api')],
    }),
    ruby: (project, name) => ({
      expression: `Vault.kv('secret').read('${project}').data[:${name}]`,
      imports: ["require 'vault'"],
      packages: [rubygem('vault')],
    }),
    php: (project, name) => ({
      expression: `readVaultSecret('${project}', '${name}')`,
      imports: [],
      helper: {
        name: 'readVaultSecret',
        source: [
          'function readVaultSecret(string $path, string $key): string',
          '{',
          "    $context = stream_context_create(['http' => ['header' => 'X-Vault-Token: ' . getenv('VAULT_TOKEN')]]);",
          "    $answer = file_get_contents(getenv('VAULT_ADDR') . '/v1/secret/data/' . $path, false, $context);",
          '    if ($answer === false) {',
          "        throw new RuntimeException('cannot read ' . $path . ' from Vault');",
          '    }',
          "    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR)['data']['data'][$key];",
          '}',
        ].join('\n'),
      },
      packages: [],
    }),
    csharp: (project, name) => ({
      expression: `(string)new VaultClient(new VaultClientSettings(Environment.GetEnvironmentVariable("VAULT_ADDR"), new TokenAuthMethodInfo(Environment.GetEnvironmentVariable("VAULT_TOKEN")))).V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "${project}", mountPoint: "secret").GetAwaiter().GetResult().Data.Data["${name}"]`,
      imports: ['using System;', 'using VaultSharp;', 'using VaultSharp.V1.AuthMethods.Token;'],
      packages: [nuget('VaultSharp')],
    }),
  },
};

const javascript = (project: string, name: string) => ({
  expression: `(await nodeVault().read('secret/data/${project}')).data.data.${name}`,
  imports: ["import nodeVault from 'node-vault';"],
  asynchronous: true,
});

export default vault;
