import { go, maven, npm, nuget, pypi } from '../packages';
import type { Store } from '../store';

/**
 * A program signs in as a machine identity; which project and environment it reads, its environment says. Without INFISICAL_SITE_URL clients ask Infisical's own
 * service in the United States.
 */
const infisical: Store = {
  id: 'infisical',
  title: 'Infisical',
  order: 10,
  signs: /^\.infisical\.json$/,
  reference: ({ name }) => name,
  // `NAME=@path` takes the value from a file; standard input is one.
  put: ({ name }) => ({ argv: ['infisical', 'secrets', 'set', `${name}=@/dev/stdin`] }),
  notes: ['`infisical init` chooses the project of this folder.'],
  readNotes: [
    'The program needs INFISICAL_PROJECT_ID, INFISICAL_ENVIRONMENT (`dev`, where the command above puts it), and a machine identity: INFISICAL_UNIVERSAL_AUTH_CLIENT_ID and INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET; INFISICAL_SITE_URL, if it is not https://app.infisical.com.',
  ],
  print: ({ name }) => `infisical secrets get ${name} --plain --silent`,
  environment: { note: () => 'Start the program with `infisical run -- COMMAND`.' },
  reads: {
    python: ({ name }) => ({
      expression: `read_infisical_secret("${name}")`,
      imports: ['import os', 'from infisical_sdk import InfisicalSDKClient'],
      helper: {
        name: 'read_infisical_secret',
        source: [
          'def read_infisical_secret(name):',
          '    client = InfisicalSDKClient(host=os.environ.get("INFISICAL_SITE_URL", "https://app.infisical.com"), cache_ttl=None)',
          '    client.auth.universal_auth.login(',
          '        client_id=os.environ["INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"],',
          '        client_secret=os.environ["INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"],',
          '    )',
          '    return client.secrets.get_secret_by_name(',
          '        secret_name=name,',
          '        project_id=os.environ["INFISICAL_PROJECT_ID"],',
          '        environment_slug=os.environ["INFISICAL_ENVIRONMENT"],',
          '        secret_path="/",',
          '    ).secretValue',
        ].join('\n'),
      },
      packages: [pypi('infisicalsdk')],
    }),
    javascript: ({ name }) => ({ ...javascript(name, false), packages: [npm('@infisical/sdk')] }),
    typescript: ({ name }) => ({ ...javascript(name, true), packages: [npm('@infisical/sdk')] }),
    go: ({ name }) => ({
      expression: `readInfisicalSecret("${name}")`,
      imports: ['"context"', '"os"', 'infisical "github.com/infisical/go-sdk"'],
      helper: {
        name: 'readInfisicalSecret',
        source: [
          '// readInfisicalSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readInfisicalSecret(name string) string {',
          '\tctx, stop := context.WithCancel(context.Background())',
          '\tdefer stop()',
          '\tclient := infisical.NewInfisicalClient(ctx, infisical.Config{SiteUrl: os.Getenv("INFISICAL_SITE_URL")})',
          '\t// The client takes INFISICAL_UNIVERSAL_AUTH_CLIENT_ID and INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET for what is empty.',
          '\tif _, err := client.Auth().UniversalAuthLogin("", ""); err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tsecret, err := client.Secrets().Retrieve(infisical.RetrieveSecretOptions{',
          '\t\tSecretKey:   name,',
          '\t\tProjectID:   os.Getenv("INFISICAL_PROJECT_ID"),',
          '\t\tEnvironment: os.Getenv("INFISICAL_ENVIRONMENT"),',
          '\t\tSecretPath:  "/",',
          '\t})',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn secret.SecretValue',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/infisical/go-sdk')],
    }),
    java: ({ name }) => ({
      expression: `readInfisicalSecret("${name}")`,
      imports: [
        'import com.infisical.sdk.InfisicalSdk;',
        'import com.infisical.sdk.config.SdkConfig;',
        'import com.infisical.sdk.util.InfisicalException;',
      ],
      helper: {
        name: 'readInfisicalSecret',
        source: [
          'private static String readInfisicalSecret(String name) {',
          '    try {',
          '        String site = System.getenv().getOrDefault("INFISICAL_SITE_URL", "https://app.infisical.com");',
          '        InfisicalSdk client = new InfisicalSdk(new SdkConfig.Builder().withSiteUrl(site).build());',
          '        client.Auth().UniversalAuthLogin(System.getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"), System.getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"));',
          '        return client.Secrets().GetSecret(name, System.getenv("INFISICAL_PROJECT_ID"), System.getenv("INFISICAL_ENVIRONMENT"), "/", null, null, null).getSecretValue();',
          '    } catch (InfisicalException e) {',
          '        throw new IllegalStateException("cannot read " + name + " from Infisical", e);',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('com.infisical:sdk')],
    }),
    kotlin: ({ name }) => ({
      expression: `readInfisicalSecret("${name}")`,
      imports: ['import com.infisical.sdk.InfisicalSdk', 'import com.infisical.sdk.config.SdkConfig'],
      helper: {
        name: 'readInfisicalSecret',
        source: [
          'private fun readInfisicalSecret(name: String): String {',
          '    val site = System.getenv("INFISICAL_SITE_URL") ?: "https://app.infisical.com"',
          '    val client = InfisicalSdk(SdkConfig.Builder().withSiteUrl(site).build())',
          '    client.Auth().UniversalAuthLogin(System.getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"), System.getenv("INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"))',
          '    return client.Secrets().GetSecret(name, System.getenv("INFISICAL_PROJECT_ID"), System.getenv("INFISICAL_ENVIRONMENT"), "/", null, null, null).secretValue',
          '}',
        ].join('\n'),
      },
      packages: [maven('com.infisical:sdk')],
    }),
    scala: ({ name }) => ({
      expression: `readInfisicalSecret("${name}")`,
      imports: ['import com.infisical.sdk.InfisicalSdk', 'import com.infisical.sdk.config.SdkConfig'],
      helper: {
        name: 'readInfisicalSecret',
        source: [
          'private def readInfisicalSecret(name: String): String = {',
          '  val site = sys.env.getOrElse("INFISICAL_SITE_URL", "https://app.infisical.com")',
          '  val client = new InfisicalSdk(new SdkConfig.Builder().withSiteUrl(site).build())',
          '  client.Auth().UniversalAuthLogin(sys.env("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"), sys.env("INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"))',
          '  client.Secrets().GetSecret(name, sys.env("INFISICAL_PROJECT_ID"), sys.env("INFISICAL_ENVIRONMENT"), "/", null, null, null).getSecretValue',
          '}',
        ].join('\n'),
      },
      packages: [maven('com.infisical:sdk')],
    }),
    csharp: ({ name }) => ({
      expression: `readInfisicalSecret("${name}")`,
      imports: ['using System;', 'using Infisical.Sdk;', 'using Infisical.Sdk.Model;'],
      helper: {
        name: 'readInfisicalSecret',
        source: [
          'private static string readInfisicalSecret(string name)',
          '{',
          '    var site = Environment.GetEnvironmentVariable("INFISICAL_SITE_URL") ?? "https://app.infisical.com";',
          '    var client = new InfisicalClient(new InfisicalSdkSettingsBuilder().WithHostUri(site).Build());',
          '    client.Auth().UniversalAuth().LoginAsync(Environment.GetEnvironmentVariable("INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"), Environment.GetEnvironmentVariable("INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET")).GetAwaiter().GetResult();',
          '    var options = new GetSecretOptions { SecretName = name, ProjectId = Environment.GetEnvironmentVariable("INFISICAL_PROJECT_ID"), EnvironmentSlug = Environment.GetEnvironmentVariable("INFISICAL_ENVIRONMENT"), SecretPath = "/" };',
          '    return client.Secrets().GetAsync(options).GetAwaiter().GetResult().SecretValue;',
          '}',
        ].join('\n'),
      },
      packages: [nuget('Infisical.Sdk')],
    }),
  },
};

const javascript = (name: string, typed: boolean) => {
  const must = typed ? '!' : '';
  return {
    expression: `await readInfisicalSecret('${name}')`,
    imports: ["import { InfisicalSDK } from '@infisical/sdk';"],
    asynchronous: true,
    helper: {
      name: 'readInfisicalSecret',
      source: [
        `async function readInfisicalSecret(name${typed ? ': string): Promise<string>' : ')'} {`,
        '  const { env } = process;',
        '  const client = new InfisicalSDK({ siteUrl: env.INFISICAL_SITE_URL });',
        '  await client.auth().universalAuth.login({',
        `    clientId: env.INFISICAL_UNIVERSAL_AUTH_CLIENT_ID${must},`,
        `    clientSecret: env.INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET${must},`,
        '  });',
        '  const secret = await client.secrets().getSecret({',
        '    secretName: name,',
        `    projectId: env.INFISICAL_PROJECT_ID${must},`,
        `    environment: env.INFISICAL_ENVIRONMENT${must},`,
        '  });',
        '  return secret.secretValue;',
        '}',
      ].join('\n'),
    },
  };
};

export default infisical;
