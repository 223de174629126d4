import { crate, go, maven, npm, nuget, pypi, rubygem } from '../packages';
import type { Secret, Store } from '../store';

/** KV version 2 under its default mount. Each secret has a path of its own with the key `value`: putting one cannot overwrite another. */
const path = ({ project, name }: Secret): string => `${project}/${name}`;

const vault: Store = {
  id: 'vault',
  title: 'HashiCorp Vault',
  order: 3,
  usual: true,
  reference: (secret) => `secret/${path(secret)}`,
  put: (secret) => ({ argv: ['vault', 'kv', 'put', '-mount=secret', path(secret), 'value=-'] }),
  notes: ['The program needs VAULT_ADDR and VAULT_TOKEN.'],
  print: (secret) => `vault kv get -mount=secret -field=value ${path(secret)}`,
  reads: {
    python: (secret) => ({
      expression: `hvac.Client().secrets.kv.v2.read_secret_version(path="${path(secret)}", mount_point="secret", raise_on_deleted_version=True)["data"]["data"]["value"]`,
      imports: ['import hvac'],
      packages: [pypi('hvac')],
    }),
    javascript: (secret) => ({ ...javascript(path(secret)), packages: [npm('node-vault')] }),
    typescript: (secret) => ({ ...javascript(path(secret)), packages: [npm('node-vault')] }),
    java: (secret) => ({
      expression: `readVaultSecret("${path(secret)}")`,
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
    kotlin: (secret) => ({
      expression: `Vault.create(VaultConfig().build()).logical().read("secret/${path(secret)}").data.getValue("value")`,
      imports: ['import io.github.jopenlibs.vault.Vault', 'import io.github.jopenlibs.vault.VaultConfig'],
      packages: [maven('io.github.jopenlibs:vault-java-driver')],
    }),
    scala: (secret) => ({
      expression: `Vault.create(new VaultConfig().build()).logical().read("secret/${path(secret)}").getData.get("value")`,
      imports: ['import io.github.jopenlibs.vault.{Vault, VaultConfig}'],
      packages: [maven('io.github.jopenlibs:vault-java-driver')],
    }),
    rust: (secret) => ({
      expression: `read_vault_secret("${path(secret)}").await`,
      imports: [],
      asynchronous: true,
      helper: {
        name: 'read_vault_secret',
        source: [
          'async fn read_vault_secret(path: &str) -> String {',
          '    // The settings take VAULT_ADDR and VAULT_TOKEN.',
          '    let settings = vaultrs::client::VaultClientSettingsBuilder::default().build().expect("the settings of Vault are wrong");',
          '    let client = vaultrs::client::VaultClient::new(settings).expect("the settings of Vault are wrong");',
          '    let mut data: std::collections::HashMap<String, String> =',
          '        vaultrs::kv2::read(&client, "secret", path).await.expect("Vault cannot be read");',
          '    data.remove("value").expect("the secret has no value")',
          '}',
        ].join('\n'),
      },
      packages: [crate('vaultrs')],
    }),
    go: (secret) => ({
      expression: `readVaultSecret("${path(secret)}")`,
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
    ruby: (secret) => ({
      expression: `Vault.kv('secret').read('${path(secret)}').data[:value]`,
      imports: ["require 'vault'"],
      packages: [rubygem('vault')],
    }),
    php: (secret) => ({
      expression: `readVaultSecret('${path(secret)}')`,
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
    csharp: (secret) => ({
      expression: `(string)new VaultClient(new VaultClientSettings(Environment.GetEnvironmentVariable("VAULT_ADDR"), new TokenAuthMethodInfo(Environment.GetEnvironmentVariable("VAULT_TOKEN")))).V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "${path(secret)}", mountPoint: "secret").GetAwaiter().GetResult().Data.Data["value"]`,
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
