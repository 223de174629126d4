/**
 * The stores that fixed programs read from: OpenBao, which speaks Vault's API; moto in the place of AWS; Doppler's own command against a stand-in of its
 * service; stand-ins for Conjur and for clouds. Set up by scripts/prepare-stores.mjs.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Plan } from '../../remediation';
import { startClouds, type Clouds } from './cloud-stand-ins';
import { conjurStandIn } from './conjur-stand-in';

/** The parts that scripts/prepare-stores.mjs made, by name. */
export type Parts = Readonly<Partial<Record<'python' | 'node' | 'go' | 'jvm' | 'rust' | 'certificates', string>>>;

export const preparedParts = (): Parts =>
  JSON.parse(
    spawnSync(process.execPath, ['scripts/prepare-stores.mjs', '--where'], { encoding: 'utf8' }).stdout,
  ) as Parts;

export interface ProofServers {
  /** A folder of the tests, below the packages of Node. */
  readonly folder: string;
  /** Runs a command to its end. @returns what it printed; throws if it fails */
  run(command: readonly string[], options?: RunOptions): Promise<string>;
  /** Puts a value where a plan wants it: with the plan's own command, or, where that needs the vendor's servers, by telling the stand-in. */
  put(plan: Plan, value: string, cwd: string): Promise<void>;
  /** Can this store be read here? */
  has(store: string): boolean;
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** The store whose program it is: some need an environment of their own. */
  readonly store?: string;
  readonly input?: string;
}

const conjurKey = ['api', 'key', 'of', 'shop'].join('-');
const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** Of the tests' own environment, what toolchains need. Caches of compilers stand in the user's home. */
const inherited = ['TMPDIR', 'GOPATH', 'GOPROXY', 'GOFLAGS', 'GONOSUMDB', 'GOSUMDB', 'JAVA_HOME'];

export async function startServers(parts: Parts): Promise<ProofServers> {
  const folder = mkdtempSync(parts.node === undefined ? join(tmpdir(), 'offkey-proofs-') : join(parts.node, 'run-'));
  const bin = [
    ...(parts.python === undefined ? [] : [join(parts.python, 'venv', 'bin')]),
    ...(parts.node === undefined ? [] : [join(parts.node, 'node_modules', '.bin')]),
    dirname(process.execPath),
  ];
  const base: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
    CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), '.cargo'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    ...goCaches(),
    PATH: [...bin, process.env.PATH].join(delimiter),
    HOME: folder,
  };
  const children: ChildProcess[] = [];
  const conjur = conjurStandIn('shop-account', 'host/shop', conjurKey);
  const doppler = dopplerStandIn();
  for (const server of [conjur.server, doppler.server])
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const environment: NodeJS.ProcessEnv = {
    ...base,
    CONJUR_APPLIANCE_URL: `http://127.0.0.1:${portOf(conjur.server)}`,
    CONJUR_ACCOUNT: 'shop-account',
    CONJUR_AUTHN_LOGIN: 'host/shop',
    CONJUR_AUTHN_API_KEY: conjurKey,
    DOPPLER_API_HOST: `http://127.0.0.1:${portOf(doppler.server)}`,
    DOPPLER_ENABLE_VERSION_CHECK: 'false',
    DOPPLER_TOKEN: doppler.token,
  };
  let clouds: Clouds | undefined;
  if (parts.python !== undefined) {
    const [vaultPort, awsPort] = [await freePort(), await freePort()];
    const vault = [
      'server',
      '-dev',
      '-dev-no-store-token',
      '-dev-root-token-id=root',
      `-dev-listen-address=127.0.0.1:${vaultPort}`,
    ];
    children.push(
      ...(await Promise.all([
        started('vault', vault, /server started!/, base),
        started('moto_server', ['-H', '127.0.0.1', '-p', String(awsPort)], /Running on/, base),
      ])),
    );
    Object.assign(environment, {
      VAULT_ADDR: `http://127.0.0.1:${vaultPort}`,
      VAULT_TOKEN: 'root',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${awsPort}`,
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
  }
  if (parts.certificates !== undefined) clouds = await startClouds(parts.certificates, folder);

  /** Not the synchronous way: the stand-ins answer from this process. */
  const run: ProofServers['run'] = ([command, ...args], { cwd = folder, store = '', input = '' } = {}) => {
    // A file, as a shell gives one with `<`: not every command reads a socket.
    const file = join(folder, 'input');
    writeFileSync(file, input);
    const stdin = openSync(file, 'r');
    const env = { ...environment, ...clouds?.environment(store) };
    const child = spawn(command!, args, { cwd, env, stdio: [stdin, 'pipe', 'pipe'] });
    closeSync(stdin);
    return new Promise((resolve, reject) => {
      let [output, errors] = ['', ''];
      child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(output) : reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}: ${errors}`)),
      );
    });
  };

  return {
    folder,
    run,
    async put({ store, reference, put }, value, cwd) {
      // Their own commands need the vendors' servers.
      if (store === 'conjur') conjur.variables.set(reference, value);
      else if (clouds !== undefined && store in clouds.values)
        clouds.values[store as keyof Clouds['values']].set(reference, value);
      else if (put.argv.length > 0) await run(put.argv, { cwd, store, input: value });
    },
    has: (store) =>
      store === 'conjur' || store === 'env'
        ? true
        : store === 'dotenvx'
          ? parts.node !== undefined
          : /^(aws-|vault$|doppler$)/.test(store)
            ? parts.python !== undefined
            : clouds !== undefined && store in clouds.values,
    async stop() {
      clouds?.stop();
      conjur.server.close();
      doppler.server.close();
      for (const child of children) {
        const ended = new Promise((exit) => child.once('exit', exit));
        child.kill();
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const port = portOf(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a server and waits until it says that it is there. */
function started(
  command: string,
  args: readonly string[],
  said: RegExp,
  env: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (said.test(output)) resolve(child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}: ${output}`)));
  });
}

/** Go keeps what it has built where the user's own Go does, not in the tests' home. */
function goCaches(): NodeJS.ProcessEnv {
  const { status, stdout } = spawnSync('go', ['env', '-json', 'GOCACHE', 'GOMODCACHE'], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as NodeJS.ProcessEnv) : {};
}

/** Stands in for Doppler's service, which only Doppler runs: the calls that `doppler secrets set` and `doppler run` make. */
function dopplerStandIn(): { readonly server: Server; readonly token: string } {
  const token = ['dp', 'st', 'dev', 'stand-in'].join('.');
  const secrets: Record<string, string> = {};
  const server = createServer((request, response) => {
    const known =
      request.headers.authorization === `Bearer ${token}` ||
      request.headers.authorization === `Basic ${Buffer.from(`${token}:`).toString('base64')}`;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://doppler');
      const answer = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      if (!known) return answer(401, { success: false, messages: ['Invalid Auth token'] });
      const all = (): object =>
        Object.fromEntries(Object.entries(secrets).map(([name, raw]) => [name, { raw, computed: raw }]));
      if (pathname === '/v3/configs/config/secrets' && request.method === 'GET') return answer(200, { secrets: all() });
      if (pathname === '/v3/configs/config/secrets' && request.method === 'POST') {
        const given = JSON.parse(body) as {
          secrets?: Record<string, string>;
          change_requests?: { name: string; value: string }[];
        };
        Object.assign(secrets, given.secrets);
        for (const { name, value } of given.change_requests ?? []) secrets[name] = value;
        return answer(200, { success: true, secrets: all() });
      }
      if (pathname === '/v3/configs/config/secrets/download') return answer(200, secrets);
      return answer(404, { success: false, messages: [pathname] });
    });
  });
  return { server, token };
}
