import { go, npm, pypi } from '../packages';
import type { Secret, Store } from '../store';

/** A vault of the project's name, in it an item for each secret (developer.1password.com/docs/cli/secret-reference-syntax). Programs call themselves so, too. */
const vault = ({ project }: Secret): string => project.replace(/[/]+/g, '-');
const reference = (secret: Secret): string => `op://${vault(secret)}/${secret.name}/password`;

/**
 * Clients are there for JavaScript, Python and Go; they ask with a service account. In every language, `.env` may hold references, which `op run` replaces, with
 * the account that is signed in.
 */
const onePassword: Store = {
  id: '1password',
  title: '1Password',
  order: 8,
  signs: /^\.op$|^\.?op\.env$|^\.1password(\/|$)/,
  reference,
  // An item is read from standard input as JSON, which jq makes of the value.
  put: (secret) => ({
    argv: [
      'sh',
      '-c',
      `jq -Rs '{title: "${secret.name}", category: "PASSWORD", fields: [{id: "password", type: "CONCEALED", purpose: "PASSWORD", value: .}]}' | op item create --vault ${vault(secret)} -`,
    ],
  }),
  notes: ['The vault has to be there: `op vault create` makes one.'],
  readNotes: ['The program needs OP_SERVICE_ACCOUNT_TOKEN, of a service account that may read the vault.'],
  print: (secret) => `op read --no-newline ${reference(secret)}`,
  environment: {
    dotenv: reference,
    note: () => 'Start the program with `op run --env-file=.env -- COMMAND`; `.env` holds the reference only.',
  },
  reads: {
    python: (secret) => ({
      expression: `read_onepassword_secret("${reference(secret)}")`,
      imports: [
        'import asyncio',
        'import os',
        'from concurrent.futures import ThreadPoolExecutor',
        'from onepassword import Client',
      ],
      helper: {
        name: 'read_onepassword_secret',
        source: [
          'def read_onepassword_secret(reference):',
          '    async def read():',
          '        client = await Client.authenticate(',
          `            auth=os.environ["OP_SERVICE_ACCOUNT_TOKEN"], integration_name="${vault(secret)}", integration_version="v1"`,
          '        )',
          '        return await client.secrets.resolve(reference)',
          '',
          '    # In a thread of its own, since an event loop may run in this one.',
          '    with ThreadPoolExecutor() as threads:',
          '        return threads.submit(lambda: asyncio.run(read())).result()',
        ].join('\n'),
      },
      packages: [pypi('onepassword-sdk')],
    }),
    javascript: (secret) => ({ ...javascript(secret, false), packages: [npm('@1password/sdk')] }),
    typescript: (secret) => ({ ...javascript(secret, true), packages: [npm('@1password/sdk')] }),
    go: (secret) => ({
      expression: `readOnePasswordSecret("${reference(secret)}")`,
      imports: ['"context"', '"os"', 'onepassword "github.com/1password/onepassword-sdk-go"'],
      helper: {
        name: 'readOnePasswordSecret',
        source: [
          '// readOnePasswordSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readOnePasswordSecret(reference string) string {',
          '\tctx := context.Background()',
          '\tclient, err := onepassword.NewClient(ctx,',
          '\t\tonepassword.WithServiceAccountToken(os.Getenv("OP_SERVICE_ACCOUNT_TOKEN")),',
          `\t\tonepassword.WithIntegrationInfo("${vault(secret)}", "v1"),`,
          '\t)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tvalue, err := client.Secrets().Resolve(ctx, reference)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn value',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/1password/onepassword-sdk-go')],
    }),
  },
};

const javascript = (secret: Secret, typed: boolean) => {
  const must = typed ? '!' : '';
  return {
    expression: `await readOnePasswordSecret('${reference(secret)}')`,
    imports: ["import { createClient } from '@1password/sdk';"],
    asynchronous: true,
    helper: {
      name: 'readOnePasswordSecret',
      source: [
        `async function readOnePasswordSecret(reference${typed ? ': string): Promise<string>' : ')'} {`,
        '  const client = await createClient({',
        `    auth: process.env.OP_SERVICE_ACCOUNT_TOKEN${must},`,
        `    integrationName: '${vault(secret)}',`,
        "    integrationVersion: 'v1',",
        '  });',
        '  return client.secrets.resolve(reference);',
        '}',
      ].join('\n'),
    },
  };
};

export default onePassword;
