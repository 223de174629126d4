/**
 * The stores that fixed programs read from: OpenBao, which speaks Vault's API; moto in the place of AWS; Doppler's own command against a stand-in of its
 * service; stand-ins for Conjur and for clouds. Set up by scripts/prepare-stores.mjs.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve as resolvePath } from 'node:path';
import { storeScript, stored } from '../../client/store-script';
import { startKubernetes } from './kubernetes-server';
import { bitwardenStandIn } from './stand-ins/bitwarden';
import { startClouds, type Clouds } from './stand-ins/clouds';
import { standInCommands } from './stand-ins/command';
import { conjurStandIn } from './stand-ins/conjur';
import { dopplerStandIn } from './stand-ins/doppler';
import { drongoAt, type Drongo } from './stand-ins/drongo';
import { infisicalStandIn } from './stand-ins/infisical';

/** The parts that scripts/prepare-stores.mjs made, by name. */
export type Parts = Readonly<
  Partial<
    Record<
      | 'python'
      | 'node'
      | 'go'
      | 'jvm'
      | 'rust'
      | 'certificates'
      | 'checkers'
      | 'kubernetes'
      | 'tofu'
      | 'helm'
      | 'spring',
      string
    >
  >
>;

export const preparedParts = (): Parts =>
  JSON.parse(
    spawnSync(process.execPath, ['scripts/prepare-stores.mjs', '--where'], { encoding: 'utf8' }).stdout,
  ) as Parts;

export interface ProofServers {
  /** A folder of the tests, below the packages of Node. */
  readonly folder: string;
  /** Runs a command to its end. @returns what it printed; throws if it fails */
  run(command: readonly string[], options?: RunOptions): Promise<string>;
  /**
   * Runs a command of the shell on a named pipe, as the editor's terminal does.
   * @param pour writes the secret into the pipe
   */
  put(command: string, store: string, cwd: string, pour: (pipe: string) => Promise<unknown>): Promise<void>;
  /** Puts a secret into a store whose fixes name no command for it: a person does so in its web app. */
  byHand(store: string, name: string, value: string): void;
  /** Google's API once more; `store` of what is run there is `drongo`. */
  readonly drongo: Drongo | undefined;
  /** Can this store be read here? */
  has(store: string): boolean;
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** The store whose program it is: some need an environment of their own. */
  readonly store?: string;
}

/** The program that stands in for a node of Kubernetes. */
export const kubelet = resolvePath('out/test/remediation/stand-ins/kubelet.js');

const conjurKey = ['api', 'key', 'of', 'shop'].join('-');
const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** Of the tests' own environment, what toolchains need. Caches of compilers stand in the user's home. */
const inherited = ['TMPDIR', 'GOPATH', 'GOPROXY', 'GOFLAGS', 'GONOSUMDB', 'GOSUMDB', 'JAVA_HOME'];

export async function startServers(parts: Parts): Promise<ProofServers> {
  const folder = mkdtempSync(parts.node === undefined ? join(tmpdir(), 'offkey-proofs-') : join(parts.node, 'run-'));
  const bin = [
    ...(parts.python === undefined ? [] : [join(parts.python, 'venv', 'bin')]),
    ...(parts.node === undefined ? [] : [join(parts.node, 'node_modules', '.bin')]),
    ...(parts.checkers === undefined ? [] : [join(parts.checkers, 'venv', 'bin'), join(parts.checkers, 'bin')]),
    ...[parts.kubernetes, parts.tofu, parts.helm].flatMap((part) => (part === undefined ? [] : [join(part, 'bin')])),
    dirname(process.execPath),
  ];
  const standIns = writeStandIns(join(folder, 'stand-ins'));
  const base: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
    CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), '.cargo'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    ...goCaches(),
    // The vendors' own commands come first.
    PATH: [...bin, process.env.PATH, standIns].join(delimiter),
    HOME: folder,
  };
  const children: ChildProcess[] = [];
  const conjur = conjurStandIn('shop-account', 'host/shop', conjurKey);
  const doppler = dopplerStandIn();
  const bitwarden = bitwardenStandIn();
  const infisical = infisicalStandIn();
  writeFileSync(join(folder, '.infisical.json'), JSON.stringify({ workspaceId: infisical.project }));
  for (const server of [conjur, doppler.server, bitwarden.server, infisical.server])
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const environment: NodeJS.ProcessEnv = {
    ...base,
    CONJUR_APPLIANCE_URL: `http://127.0.0.1:${portOf(conjur)}`,
    CONJUR_ACCOUNT: 'shop-account',
    CONJUR_AUTHN_LOGIN: 'host/shop',
    CONJUR_AUTHN_API_KEY: conjurKey,
    DOPPLER_API_HOST: `http://127.0.0.1:${portOf(doppler.server)}`,
    DOPPLER_ENABLE_VERSION_CHECK: 'false',
    DOPPLER_TOKEN: doppler.token,
    ...bitwarden.environment(`http://127.0.0.1:${portOf(bitwarden.server)}`),
    ...infisical.environment(`http://127.0.0.1:${portOf(infisical.server)}`),
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
  if (parts.kubernetes !== undefined) {
    const ports = [await freePort(), await freePort(), await freePort()] as const;
    const cluster = await startKubernetes(join(parts.kubernetes, 'bin'), join(folder, 'kubernetes'), ports);
    children.push(...cluster.children);
    Object.assign(environment, cluster.environment);
  }
  if (parts.certificates !== undefined) clouds = await startClouds(parts.certificates, folder);
  let drongo: Drongo | undefined;
  if (parts.python !== undefined && clouds !== undefined) {
    const port = await freePort();
    const address = ['server', '--host', '127.0.0.1', '--port', String(port)];
    // It says so through a buffer that is emptied at its end, unless told otherwise.
    children.push(await started('drongo', address, /listening/, { ...base, PYTHONUNBUFFERED: '1' }));
    drongo = drongoAt(`http://127.0.0.1:${port}`, clouds.environment('google-secret-manager'), folder);
  }

  /** Not the synchronous way: the stand-ins answer from this process. */
  const run: ProofServers['run'] = ([command, ...args], { cwd = folder, store = '' } = {}) => {
    const env = { ...environment, ...(store === 'drongo' ? drongo?.environment : clouds?.environment(store)) };
    const child = spawn(command!, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    return new Promise((resolve, reject) => {
      let [output, errors] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(output) : reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}: ${errors}`)),
      );
    });
  };

  return {
    folder,
    byHand: (store, name, value) => {
      if (store === 'bitwarden') bitwarden.add(name, value);
    },
    drongo,
    run,
    async put(command, store, cwd, pour) {
      const pipe = join(folder, 'secret');
      await run(['mkfifo', '-m', '600', pipe]);
      try {
        const [said] = await Promise.all([
          run(['sh', '-c', `exec 2>&1; ${storeScript(command)}`, 'offkey', pipe], { cwd, store }),
          pour(pipe),
        ]);
        if (!said.includes(stored)) throw new Error(`${command}: ${said}`);
      } finally {
        rmSync(pipe);
      }
    },
    has(store) {
      if (store === 'drongo') return drongo !== undefined;
      const part = partOf(store);
      return part === undefined || parts[part] !== undefined;
    },
    async stop() {
      clouds?.stop();
      conjur.close();
      doppler.server.close();
      bitwarden.server.close();
      infisical.server.close();
      for (const child of children.filter(({ exitCode }) => exitCode === null)) {
        const ended = new Promise((exit) => child.once('exit', exit));
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The part that a store's server is in; undefined where it needs none. */
function partOf(store: string): keyof Parts | undefined {
  if (store === 'dotenvx') return 'node';
  if (store === 'kubernetes') return 'kubernetes';
  if (/^(google-|azure-|tencent-)/.test(store)) return 'certificates';
  return /^(aws-|vault$|doppler$)/.test(store) ? 'python' : undefined;
}

/** Commands for which a stand-in is written: a folder of programs with their names. */
function writeStandIns(folder: string): string {
  mkdirSync(folder);
  const program = resolvePath('out/test/remediation/stand-ins/command.js');
  for (const name of standInCommands) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexec '${process.execPath}' '${program}' ${name} "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
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
