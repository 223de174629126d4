import { npm, pypi } from '../packages';
import type { Store } from '../store';

/**
 * Its command takes a value only as an argument, which every process on the machine can read: so it is put there in the web app. Secrets have ids that are not known
 * before; programs look for the name. The client for Go needs a C compiler; there, and elsewhere, `bws run` does it.
 */
const bitwarden: Store = {
  id: 'bitwarden',
  title: 'Bitwarden Secrets Manager',
  order: 11,
  signs: /^\.bws(\/|$)/,
  reference: ({ name }) => name,
  notes: [
    'Add it in the web app of Secrets Manager under this name: its command `bws` would show the value to every process on this machine. `bws` needs BWS_ACCESS_TOKEN.',
  ],
  readNotes: [
    'The program needs BWS_ACCESS_TOKEN and BWS_ORGANIZATION_ID; BWS_SERVER_URL, if it is not https://vault.bitwarden.com.',
  ],
  environment: { note: () => 'Start the program with `bws run -- COMMAND`.' },
  reads: {
    python: ({ name }) => ({
      expression: `read_bitwarden_secret("${name}")`,
      imports: ['import os', 'from bitwarden_sdk import BitwardenClient, client_settings_from_dict'],
      helper: {
        name: 'read_bitwarden_secret',
        source: [
          'def read_bitwarden_secret(name):',
          '    server = os.environ.get("BWS_SERVER_URL", "https://vault.bitwarden.com")',
          '    client = BitwardenClient(client_settings_from_dict({"apiUrl": f"{server}/api", "identityUrl": f"{server}/identity"}))',
          '    client.auth().login_access_token(os.environ["BWS_ACCESS_TOKEN"])',
          '    secrets = client.secrets().sync(os.environ["BWS_ORGANIZATION_ID"], None).data.secrets',
          '    return next(secret.value for secret in secrets if secret.key == name)',
        ].join('\n'),
      },
      packages: [pypi('bitwarden-sdk')],
    }),
    javascript: ({ name }) => ({ ...javascript(name, false), packages: [npm('@bitwarden/sdk-napi')] }),
    typescript: ({ name }) => ({ ...javascript(name, true), packages: [npm('@bitwarden/sdk-napi')] }),
  },
};

const javascript = (name: string, typed: boolean) => {
  const must = typed ? '!' : '';
  return {
    expression: `await readBitwardenSecret('${name}')`,
    imports: ["import { BitwardenClient } from '@bitwarden/sdk-napi';"],
    asynchronous: true,
    helper: {
      name: 'readBitwardenSecret',
      source: [
        `async function readBitwardenSecret(name${typed ? ': string): Promise<string>' : ')'} {`,
        "  const server = process.env.BWS_SERVER_URL ?? 'https://vault.bitwarden.com';",
        '  const client = new BitwardenClient({ apiUrl: `${server}/api`, identityUrl: `${server}/identity` });',
        `  await client.auth().loginAccessToken(process.env.BWS_ACCESS_TOKEN${must});`,
        `  const { secrets } = await client.secrets().sync(process.env.BWS_ORGANIZATION_ID${must});`,
        '  const secret = secrets?.find(({ key }) => key === name);',
        '  if (!secret) throw new Error(`Bitwarden has no ${name}`);',
        '  return secret.value;',
        '}',
      ].join('\n'),
    },
  };
};

export default bitwarden;
