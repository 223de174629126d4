/**
 * `node command.js NAME ARGUMENTS`: stands in for a vendor's command that cannot be installed here, for the two calls that fixes make: it stores what it reads
 * from standard input, and prints a value and nothing else. It takes these arguments and no others, finds its settings where the vendor's command does, and
 * speaks the documented HTTP API of the store. Where the vendor's own command is installed, that one runs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};
const input = (file: string): string => readFileSync(file === '/dev/stdin' || file === '-' ? 0 : file, 'utf8');

/** docs.cyberark.com, "Conjur CLI": `conjur variable set -i ID -f FILE`, `conjur variable get -i ID`. */
async function conjur([group, verb, flag, id, ...more]: readonly string[]): Promise<string | undefined> {
  if (group !== 'variable' || flag !== '-i' || id === undefined) return undefined;
  const [url, account] = [setting('CONJUR_APPLIANCE_URL'), setting('CONJUR_ACCOUNT')];
  const login = encodeURIComponent(setting('CONJUR_AUTHN_LOGIN'));
  const signedIn = await answerOf(`${url}/authn/${account}/${login}/authenticate`, {
    method: 'POST',
    body: setting('CONJUR_AUTHN_API_KEY'),
  });
  const variable = `${url}/secrets/${account}/variable/${encodeURIComponent(id)}`;
  const headers = { authorization: `Token token="${Buffer.from(signedIn).toString('base64')}"` };
  if (verb === 'get' && more.length === 0) return answerOf(variable, { headers });
  if (verb !== 'set' || more[0] !== '-f' || more.length !== 2) return undefined;
  await answerOf(variable, { method: 'POST', headers, body: input(more[1]!) });
  return 'Value added\n';
}

/** cloud.google.com/sdk/gcloud/reference/secrets: `secrets create ID --data-file=-`, `secrets versions access latest --secret=ID`. */
async function gcloud(args: readonly string[]): Promise<string | undefined> {
  const project = `${setting('CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER')}v1/projects/${setting('CLOUDSDK_CORE_PROJECT')}`;
  const headers = {
    authorization: `Bearer ${readFileSync(setting('CLOUDSDK_AUTH_ACCESS_TOKEN_FILE'), 'utf8').trim()}`,
  };
  const [, read] = /^secrets versions access latest --secret=(\S+)$/.exec(args.join(' ')) ?? [];
  const [, made] = /^secrets create (\S+) --data-file=-$/.exec(args.join(' ')) ?? [];
  if (read !== undefined) {
    const answer = await answerOf(`${project}/secrets/${read}/versions/latest:access`, { headers });
    const { payload } = JSON.parse(answer) as { payload: { data: string } };
    return Buffer.from(payload.data, 'base64').toString();
  }
  if (made === undefined) return undefined;
  await answerOf(`${project}/secrets?secretId=${made}`, { method: 'POST', headers, body: '{}' });
  const body = JSON.stringify({ payload: { data: Buffer.from(input('-')).toString('base64') } });
  await answerOf(`${project}/secrets/${made}:addVersion`, { method: 'POST', headers, body });
  return '';
}

/** learn.microsoft.com/cli/azure/keyvault/secret: `set --id URL --file FILE --encoding utf-8 --output none`, `show --id URL --query value --output tsv`. */
async function az(args: readonly string[]): Promise<string | undefined> {
  const [, read] = /^keyvault secret show --id (https:\S+) --query value --output tsv$/.exec(args.join(' ')) ?? [];
  const [, made] =
    /^keyvault secret set --id (https:\S+) --file \/dev\/stdin --encoding utf-8 --output none$/.exec(args.join(' ')) ??
    [];
  const id = read ?? made;
  if (id === undefined) return undefined;
  const token = await answerOf(`${setting('IDENTITY_ENDPOINT')}?resource=https%3A%2F%2Fvault.azure.net`, {
    headers: { 'x-identity-header': setting('IDENTITY_HEADER') },
  });
  const { access_token } = JSON.parse(token) as { access_token: string };
  const body = made === undefined ? undefined : JSON.stringify({ value: input('/dev/stdin') });
  const headers = { authorization: `Bearer ${access_token}` };
  const answer = await throughProxy(`${id}?api-version=7.5`, body === undefined ? 'GET' : 'PUT', headers, body);
  return read === undefined ? '' : `${(JSON.parse(answer) as { value: string }).value}\n`;
}

/** cloud.tencent.com/document/product/440 and 1140: `ssm CreateSecret --cli-input-json file:///dev/stdin`, `ssm GetSecretValue --SecretName NAME --VersionId v1`. */
async function tccli(args: readonly string[]): Promise<string | undefined> {
  const [, name] = /^ssm GetSecretValue --SecretName (\S+) --VersionId v1$/.exec(args.join(' ')) ?? [];
  const makes = args.join(' ') === 'ssm CreateSecret --cli-input-json file:///dev/stdin';
  if (name === undefined && !makes) return undefined;
  const day = new Date().toISOString().slice(0, 10);
  const headers = {
    'x-tc-action': makes ? 'CreateSecret' : 'GetSecretValue',
    'x-tc-version': '2019-09-23',
    'x-tc-region': setting('TENCENTCLOUD_REGION'),
    // The service of the tests looks at who signs, not at the signature.
    authorization: `TC3-HMAC-SHA256 Credential=${setting('TENCENTCLOUD_SECRET_ID')}/${day}/ssm/tc3_request`,
  };
  const body = makes ? input('/dev/stdin') : JSON.stringify({ SecretName: name, VersionId: 'v1' });
  const answer = await throughProxy('https://ssm.tencentcloudapi.com/', 'POST', headers, body);
  const { Error: failed, ...given } = (JSON.parse(answer) as { Response: { Error?: { Code: string } } }).Response;
  if (failed !== undefined) throw new Error(failed.Code);
  return `${JSON.stringify(given)}\n`;
}

/** infisical.com/docs/cli/commands/secrets: `secrets set NAME=@FILE`, `secrets get NAME --plain --silent`; of the project that `infisical init` wrote down. */
async function infisical(args: readonly string[]): Promise<string | undefined> {
  const [, made, file] = /^secrets set (\w+)=@(\S+)$/.exec(args.join(' ')) ?? [];
  const [, read] = /^secrets get (\w+) --plain --silent$/.exec(args.join(' ')) ?? [];
  const name = made ?? read;
  if (name === undefined) return undefined;
  const { workspaceId } = JSON.parse(readFileSync(above('.infisical.json'), 'utf8')) as { workspaceId: string };
  const place = { workspaceId, environment: 'dev', secretPath: '/' };
  const secret = `${setting('INFISICAL_API_URL')}/v3/secrets/raw/${name}`;
  const headers = { authorization: `Bearer ${setting('INFISICAL_TOKEN')}` };
  if (read !== undefined) {
    const answer = await answerOf(`${secret}?${new URLSearchParams(place).toString()}`, { headers });
    return `${(JSON.parse(answer) as { secret: { secretValue: string } }).secret.secretValue}\n`;
  }
  const body = JSON.stringify({ ...place, secretValue: input(file!), type: 'shared' });
  await answerOf(secret, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  return '';
}

/** A file of the working directory, or of the nearest one above it that has it. */
function above(name: string): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === dirname(folder)) throw new Error(`there is no ${name}`);
  }
}

async function answerOf(url: string, init: RequestInit): Promise<string> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${answer.status}`);
  return answer.text();
}

/** A call over TLS whose connection the proxy of the environment makes. */
async function throughProxy(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): Promise<string> {
  const { hostname: host } = new URL(url);
  const proxy = new URL(setting('HTTPS_PROXY'));
  const socket = await new Promise<Duplex>((resolve, reject) => {
    const opened = connect(Number(proxy.port), proxy.hostname, () => {
      opened.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
      opened.once('data', (answer: Buffer) =>
        / 200 /.test(answer.toString()) ? resolve(opened) : reject(new Error(`the proxy refuses ${host}`)),
      );
    });
    opened.once('error', reject);
  });
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method,
        headers: { ...headers, host, 'content-type': 'application/json' },
        createConnection: () => connectTls({ socket, servername: host }),
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url}: ${response.statusCode}`));
          socket.destroy();
        });
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<string | undefined>>> = {
  conjur,
  infisical,
  gcloud,
  az,
  tccli,
};
export const standInCommands = Object.keys(commands);

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const printed = await commands[name]?.(args);
  if (printed === undefined) throw new Error(`the stand-in for ${name} does not know: ${args.join(' ')}`);
  process.stdout.write(printed);
}

if (require.main === module)
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
