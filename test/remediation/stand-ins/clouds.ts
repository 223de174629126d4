/**
 * Stand-ins for clouds that only the clouds themselves run: Google Secret Manager (gRPC, and REST for its command), Azure Key Vault and Tencent Cloud Secrets
 * Manager (HTTPS). They answer what their documented API has for setting and reading, and are strict about who asks. Their addresses are fixed in the vendors' clients, so a proxy leads there:
 * programs run unchanged, with the proxy and the stand-ins' certificate in their environment. The proxy lets nothing leave the machine. Tencent's clients
 * for Python and JavaScript know no such settings: those programs are wrapped from outside (`outside` below), their text is unchanged all the same.
 */
import { createVerify } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

export interface Clouds {
  /** What a program that reads there finds in its environment. */
  environment(store: string): NodeJS.ProcessEnv;
  stop(): void;
}

const project = 'offkey-test';
const email = `shop@${project}.iam.gserviceaccount.com`;
const vault = `${project}.vault.azure.net`;
const tencentId = ['AKID', 'stand', 'in'].join('-');
const googleToken = ['token', 'of', 'the', 'project'].join('-');
const azureToken = ['token', 'of', 'shop'].join('-');

/** @param certificates folder that scripts/prepare-stores.mjs made */
export async function startClouds(certificates: string, folder: string): Promise<Clouds> {
  const file = (name: string): string => join(certificates, name);
  const accountKey = readFileSync(file('account.key'), 'utf8');
  const values = {
    'google-secret-manager': new Map<string, string>(),
    'azure-key-vault': new Map<string, string>(),
    'tencent-cloud-ssm': new Map<string, string>(),
  };

  /** `authorization: Bearer JWT`, signed by the service account. */
  const isAccount = (authorization: string | undefined): boolean => {
    const [, head, body, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '') ?? [];
    if (head === undefined || body === undefined || signature === undefined) return false;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss?: string };
    const verified = createVerify('RSA-SHA256').update(`${head}.${body}`).verify(accountKey, signature, 'base64url');
    return verified && claims.iss === email;
  };

  const google = (request: Http2ServerRequest, response: Http2ServerResponse, body: Buffer): void => {
    const answer = (status: number, message: Buffer): void => {
      response.writeHead(200, { 'content-type': 'application/grpc' });
      response.addTrailers({ 'grpc-status': String(status) });
      response.end(message);
    };
    const [notFound, unimplemented, unauthenticated] = [5, 12, 16] as const;
    if (!/SecretManagerService\/AccessSecretVersion$/.test(request.url)) return answer(unimplemented, Buffer.alloc(0));
    if (!isAccount(request.headers.authorization)) return answer(unauthenticated, Buffer.alloc(0));
    // A message behind five bytes; its one field is the name.
    const name = body.subarray(7).toString();
    const [, id = ''] = new RegExp(`^projects/${project}/secrets/([\\w-]+)/versions/latest$`).exec(name) ?? [];
    const value = values['google-secret-manager'].get(id);
    if (value === undefined) return answer(notFound, Buffer.alloc(0));
    const message = Buffer.concat([field(1, Buffer.from(name)), field(2, field(1, Buffer.from(value)))]);
    const prefix = Buffer.alloc(5);
    prefix.writeUInt32BE(message.length, 1);
    return answer(0, Buffer.concat([prefix, message]));
  };

  const json = (response: Http2ServerResponse, status: number, body: object, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

  const azure = (request: Http2ServerRequest, response: Http2ServerResponse, body: Buffer): void => {
    const challenge =
      'Bearer authorization="https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000", resource="https://vault.azure.net"';
    if (request.headers.authorization !== `Bearer ${azureToken}`)
      return json(response, 401, { error: { code: 'Unauthorized' } }, { 'www-authenticate': challenge });
    const [, name = ''] = /^\/secrets\/([A-Za-z0-9-]+)\/?(?:\?|$)/.exec(request.url) ?? [];
    if (request.method === 'PUT')
      values['azure-key-vault'].set(name, (JSON.parse(body.toString()) as { value: string }).value);
    const value = values['azure-key-vault'].get(name);
    return value === undefined
      ? json(response, 404, { error: { code: 'SecretNotFound', message: name } })
      : json(response, 200, { value, id: `https://${vault}/secrets/${name}/1`, attributes: { enabled: true } });
  };

  const tencent = (request: Http2ServerRequest, response: Http2ServerResponse, body: Buffer): void => {
    const { SecretName, VersionId, SecretString } = JSON.parse(body.toString()) as Record<string, string>;
    const refused = (Code: string): void =>
      json(response, 200, { Response: { Error: { Code, Message: Code }, RequestId: '1' } });
    if (!request.headers.authorization?.startsWith(`TC3-HMAC-SHA256 Credential=${tencentId}/`))
      return refused('AuthFailure.SecretIdNotFound');
    if (SecretName === undefined || VersionId !== 'v1') return refused('InvalidParameter');
    const kept = values['tencent-cloud-ssm'];
    if (request.headers['x-tc-action'] === 'CreateSecret' && SecretString !== undefined)
      kept.set(SecretName, SecretString);
    else if (request.headers['x-tc-action'] !== 'GetSecretValue' || !kept.has(SecretName))
      return refused('ResourceNotFound');
    return json(response, 200, {
      Response: { SecretName, VersionId, SecretString: kept.get(SecretName), RequestId: '1' },
    });
  };

  const secure = createSecureServer({
    allowHTTP1: true,
    key: readFileSync(file('server.key')),
    cert: readFileSync(file('server.pem')),
  });
  secure.on('request', (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const host = (request.authority || request.headers.host || '').replace(/:443$/, '');
      const body = Buffer.concat(parts);
      if (host === 'secretmanager.googleapis.com') google(request, response, body);
      else if (host === vault) azure(request, response, body);
      else if (host === 'ssm.tencentcloudapi.com') tencent(request, response, body);
      else json(response, 404, { host });
    });
  });

  /** Where Azure's own servers tell a program who it is (App Service, "managed identity"), and Google's REST interface, which `gcloud` uses. */
  const plain = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://plain');
      if (pathname === '/msi/token') {
        if (request.headers['x-identity-header'] !== 'header' || !searchParams.has('resource')) return answer(400, {});
        return answer(200, {
          access_token: azureToken,
          expires_on: '4000000000',
          expires_in: '3600',
          token_type: 'Bearer',
          resource: 'https://vault.azure.net',
        });
      }
      const [, rest] = new RegExp(`^/v1/projects/${project}/secrets(.*)$`).exec(pathname) ?? [];
      if (rest === undefined) return answer(404, { error: { code: 404, status: 'NOT_FOUND' } });
      if (request.headers.authorization !== `Bearer ${googleToken}`)
        return answer(401, { error: { code: 401, status: 'UNAUTHENTICATED' } });
      const kept = values['google-secret-manager'];
      if (rest === '' && request.method === 'POST')
        return answer(200, { name: `projects/${project}/secrets/${searchParams.get('secretId')}` });
      const [, id, verb] = /^\/([\w-]+)(:addVersion|\/versions\/latest:access)$/.exec(rest) ?? [];
      const name = `projects/${project}/secrets/${id}/versions/1`;
      if (id !== undefined && verb === ':addVersion') {
        const { payload } = JSON.parse(body) as { payload: { data: string } };
        kept.set(id, Buffer.from(payload.data, 'base64').toString());
        return answer(200, { name, state: 'ENABLED' });
      }
      const value = kept.get(id ?? '');
      return value === undefined
        ? answer(404, { error: { code: 404, status: 'NOT_FOUND' } })
        : answer(200, { name, payload: { data: Buffer.from(value).toString('base64') } });
    });
  });

  const sockets = new Set<Socket>();
  const proxy = createServer();
  proxy.on('connect', (request, socket: Socket) => {
    if (
      !/^(secretmanager\.googleapis\.com|ssm\.tencentcloudapi\.com|offkey-test\.vault\.azure\.net):443$/.test(
        request.url ?? '',
      )
    ) {
      socket.end('HTTP/1.1 403 Nothing leaves this machine\r\n\r\n');
      return;
    }
    const inner = connect(portOf(secure), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    for (const one of [socket, inner]) {
      sockets.add(one);
      one.on('error', () => one.destroy()).on('close', () => sockets.delete(one));
    }
  });

  for (const server of [secure, plain, proxy])
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const account = join(folder, 'account.json');
  writeFileSync(
    account,
    JSON.stringify({
      type: 'service_account',
      project_id: project,
      private_key_id: '1',
      private_key: accountKey,
      client_email: email,
      client_id: '1',
      token_uri: 'https://oauth2.googleapis.com/token',
    }),
  );
  const tokenFile = join(folder, 'google-token');
  writeFileSync(tokenFile, googleToken);
  const ca = file('ca.pem');
  const outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'sitecustomize.py'), `import certifi\ncertifi.where = lambda: ${JSON.stringify(ca)}\n`);
  writeFileSync(
    join(outside, 'connect.cjs'),
    `const tls = require('node:tls');
const { connect } = tls;
tls.connect = (options, ...rest) =>
  connect(options.host === 'ssm.tencentcloudapi.com' ? { ...options, servername: options.host, host: '127.0.0.1', port: ${portOf(secure)} } : options, ...rest);
`,
  );
  const through = {
    HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`,
    https_proxy: `http://127.0.0.1:${portOf(proxy)}`,
    NO_PROXY: '127.0.0.1,localhost',
    REQUESTS_CA_BUNDLE: ca,
    SSL_CERT_FILE: ca,
    NODE_EXTRA_CA_CERTS: ca,
    GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: ca,
    JAVA_TOOL_OPTIONS: [
      '-Dhttps.proxyHost=127.0.0.1',
      `-Dhttps.proxyPort=${portOf(proxy)}`,
      '-Dhttp.nonProxyHosts=127.0.0.1',
      `-Djavax.net.ssl.trustStore=${file('trust.p12')}`,
      '-Djavax.net.ssl.trustStorePassword=changeit',
    ].join(' '),
  };
  const own: Readonly<Record<string, NodeJS.ProcessEnv>> = {
    'google-secret-manager': {
      ...through,
      GOOGLE_CLOUD_PROJECT: project,
      GOOGLE_APPLICATION_CREDENTIALS: account,
      CLOUDSDK_CONFIG: join(folder, 'gcloud'),
      CLOUDSDK_CORE_PROJECT: project,
      CLOUDSDK_CORE_DISABLE_PROMPTS: '1',
      CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: '1',
      CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK: '1',
      CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: tokenFile,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `http://127.0.0.1:${portOf(plain)}/`,
    },
    'azure-key-vault': {
      ...through,
      KEY_VAULT_URL: `https://${vault}`,
      IDENTITY_ENDPOINT: `http://127.0.0.1:${portOf(plain)}/msi/token`,
      IDENTITY_HEADER: 'header',
    },
    'tencent-cloud-ssm': {
      ...through,
      PYTHONPATH: outside,
      NODE_OPTIONS: `--require=${join(outside, 'connect.cjs')}`,
      TENCENTCLOUD_REGION: 'ap-guangzhou',
      TENCENTCLOUD_SECRET_ID: tencentId,
      TENCENTCLOUD_SECRET_KEY: 'stand-in',
    },
  };

  return {
    environment: (store) => own[store] ?? {},
    stop() {
      for (const socket of sockets) socket.destroy();
      for (const server of [secure, plain, proxy]) server.close();
    },
  };
}

/** A field of a protobuf message whose content has a length. */
function field(number: number, content: Buffer): Buffer {
  const length: number[] = [];
  for (let rest = content.length; ; rest >>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), content]);
}

const portOf = (server: Pick<Server, 'address'>): number => (server.address() as AddressInfo).port;
