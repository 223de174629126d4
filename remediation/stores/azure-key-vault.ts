import { go, maven, npm, nuget, pypi } from '../packages';
import { dashed, type Store } from '../store';

/** Names know letters, digits and hyphens (learn.microsoft.com, "About keys, secrets, and certificates"). Programs sign in with DefaultAzureCredential. */
const azureKeyVault: Store = {
  id: 'azure-key-vault',
  title: 'Azure Key Vault',
  order: 7,
  reference: dashed,
  // A vault is told by its address, which the shell fills in; the Azure CLI reads a value from a file, and standard input is one.
  put: (secret) => ({
    argv: [
      'sh',
      '-c',
      `az keyvault secret set --id "$KEY_VAULT_URL/secrets/${dashed(secret)}" --file /dev/stdin --encoding utf-8 --output none`,
    ],
  }),
  notes: [
    'The program needs KEY_VAULT_URL (https://NAME.vault.azure.net) and an identity with the role Key Vault Secrets User; while developing, `az login` is one.',
  ],
  print: (secret) =>
    `az keyvault secret show --id "$KEY_VAULT_URL/secrets/${dashed(secret)}" --query value --output tsv`,
  reads: {
    python: (secret) => ({
      expression: `SecretClient(vault_url=os.environ["KEY_VAULT_URL"], credential=DefaultAzureCredential()).get_secret("${dashed(secret)}").value`,
      imports: [
        'import os',
        'from azure.identity import DefaultAzureCredential',
        'from azure.keyvault.secrets import SecretClient',
      ],
      packages: [pypi('azure-keyvault-secrets'), pypi('azure-identity')],
    }),
    javascript: (secret) => ({ ...javascript(dashed(secret), ''), packages: npmPackages }),
    typescript: (secret) => ({ ...javascript(dashed(secret), '!'), packages: npmPackages }),
    java: (secret) => ({
      expression: `readAzureSecret("${dashed(secret)}")`,
      imports: [
        'import com.azure.identity.DefaultAzureCredentialBuilder;',
        'import com.azure.security.keyvault.secrets.SecretClientBuilder;',
      ],
      helper: {
        name: 'readAzureSecret',
        source: [
          'private static String readAzureSecret(String name) {',
          '    return new SecretClientBuilder()',
          '        .vaultUrl(System.getenv("KEY_VAULT_URL"))',
          '        .credential(new DefaultAzureCredentialBuilder().build())',
          '        .buildClient()',
          '        .getSecret(name)',
          '        .getValue();',
          '}',
        ].join('\n'),
      },
      packages: mavenPackages,
    }),
    kotlin: (secret) => ({
      expression: `SecretClientBuilder().vaultUrl(System.getenv("KEY_VAULT_URL")).credential(DefaultAzureCredentialBuilder().build()).buildClient().getSecret("${dashed(secret)}").value`,
      imports: jvmImports,
      packages: mavenPackages,
    }),
    scala: (secret) => ({
      expression: `new SecretClientBuilder().vaultUrl(System.getenv("KEY_VAULT_URL")).credential(new DefaultAzureCredentialBuilder().build()).buildClient().getSecret("${dashed(secret)}").getValue`,
      imports: jvmImports,
      packages: mavenPackages,
    }),
    go: (secret) => ({
      expression: `readAzureSecret("${dashed(secret)}")`,
      imports: [
        '"context"',
        '"os"',
        '"github.com/Azure/azure-sdk-for-go/sdk/azidentity"',
        '"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"',
      ],
      helper: {
        name: 'readAzureSecret',
        source: [
          '// readAzureSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readAzureSecret(name string) string {',
          '\tcredential, err := azidentity.NewDefaultAzureCredential(nil)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tclient, err := azsecrets.NewClient(os.Getenv("KEY_VAULT_URL"), credential, nil)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tanswer, err := client.GetSecret(context.Background(), name, "", nil)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn *answer.Value',
          '}',
        ].join('\n'),
      },
      packages: [
        go('github.com/Azure/azure-sdk-for-go/sdk/azidentity'),
        go('github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets'),
      ],
    }),
    csharp: (secret) => ({
      expression: `new SecretClient(new Uri(Environment.GetEnvironmentVariable("KEY_VAULT_URL") ?? throw new InvalidOperationException("KEY_VAULT_URL is not set")), new DefaultAzureCredential()).GetSecret("${dashed(secret)}").Value.Value`,
      imports: ['using System;', 'using Azure.Identity;', 'using Azure.Security.KeyVault.Secrets;'],
      packages: [nuget('Azure.Security.KeyVault.Secrets'), nuget('Azure.Identity')],
    }),
  },
};

const npmPackages = [npm('@azure/keyvault-secrets'), npm('@azure/identity')];
const mavenPackages = [maven('com.azure:azure-security-keyvault-secrets'), maven('com.azure:azure-identity')];
const jvmImports = [
  'import com.azure.identity.DefaultAzureCredentialBuilder',
  'import com.azure.security.keyvault.secrets.SecretClientBuilder',
];

const javascript = (secret: string, assertion: string) => ({
  expression: `(await new SecretClient(process.env.KEY_VAULT_URL${assertion}, new DefaultAzureCredential()).getSecret('${secret}')).value${assertion}`,
  imports: [
    "import { DefaultAzureCredential } from '@azure/identity';",
    "import { SecretClient } from '@azure/keyvault-secrets';",
  ],
  asynchronous: true,
});

export default azureKeyVault;
