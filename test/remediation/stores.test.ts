/**
 * Fixed programs read their secrets from real stores: OpenBao, which speaks Vault's API; moto in the place of AWS Secrets Manager; a stand-in for
 * Conjur. Secrets are put there by the fix's own command. Set up by scripts/prepare-stores.mjs.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { fix, readCases } from './cases';
import { conjurStandIn } from './conjur-stand-in';

const stores = resolve('.cache/stores');
const venv = join(stores, 'venv', 'bin');
const ready = existsSync(join(stores, 'ready'));
const conjur = conjurStandIn('shop-account', 'host/shop', ['api', 'key', 'of', 'shop'].join('-'));

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
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

suite('stores, really read', function () {
  this.timeout(60_000);
  const servers: ChildProcess[] = [];
  let folder: string;
  let environment: NodeJS.ProcessEnv = {};

  suiteSetup(async function () {
    if (!ready) {
      console.log('      skipped: the stores are not there; `node scripts/prepare-stores.mjs` brings them');
      this.skip();
    }
    folder = mkdtempSync(join(stores, 'run-'));
    const base = { PATH: [join(stores, 'bin'), venv, process.env.PATH].join(delimiter), HOME: folder };
    const [vaultPort, awsPort] = [await freePort(), await freePort()];
    await new Promise<void>((listening) => conjur.server.listen(0, '127.0.0.1', listening));
    servers.push(
      ...(await Promise.all([
        started(
          'vault',
          [
            'server',
            '-dev',
            '-dev-no-store-token',
            '-dev-root-token-id=root',
            `-dev-listen-address=127.0.0.1:${vaultPort}`,
          ],
          /server started!/,
          base,
        ),
        started(join(venv, 'moto_server'), ['-H', '127.0.0.1', '-p', String(awsPort)], /Running on/, base),
      ])),
    );
    environment = {
      ...base,
      VAULT_ADDR: `http://127.0.0.1:${vaultPort}`,
      VAULT_TOKEN: 'root',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${awsPort}`,
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      CONJUR_APPLIANCE_URL: `http://127.0.0.1:${portOf(conjur.server)}`,
      CONJUR_ACCOUNT: 'shop-account',
      CONJUR_AUTHN_LOGIN: 'host/shop',
      CONJUR_AUTHN_API_KEY: ['api', 'key', 'of', 'shop'].join('-'),
    };
  });

  suiteTeardown(async () => {
    conjur.server.close();
    for (const server of servers) {
      const ended = new Promise((exit) => server.once('exit', exit));
      server.kill();
      await ended;
    }
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** Not the synchronous way: the stand-in answers from this process. */
  function run(command: string, args: readonly string[], input = ''): Promise<string> {
    // A file, as a shell gives one with `<`: not every command reads a socket.
    const file = join(folder, 'input');
    writeFileSync(file, input);
    const stdin = openSync(file, 'r');
    const child = spawn(command, args, {
      cwd: folder,
      env: environment,
      stdio: [stdin, 'pipe', 'pipe'],
      timeout: 30_000,
    });
    closeSync(stdin);
    return new Promise((resolve, reject) => {
      let [output, errors] = ['', ''];
      child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(output) : reject(new Error(`${command} ended with ${code}: ${errors}`)),
      );
    });
  }

  const runs: Readonly<Record<string, readonly string[]>> = {
    'app.py': [join(venv, 'python'), 'app.py'],
    'app.mjs': [process.execPath, 'app.mjs'],
    'app.cjs': [process.execPath, 'app.cjs'],
    'app.php': ['php', 'app.php'],
  };
  const cells = readCases('store-programs').flatMap((one) =>
    ['aws-secrets-manager', 'vault', 'conjur'].map((store) => ({ one, store })),
  );

  cells.forEach(({ one, store }, index) => {
    // There is no package of Amazon's PHP client to be had here.
    if (one.language === 'php' && store === 'aws-secrets-manager') return;
    test(`${one.title} from ${store}`, async function () {
      const [command, ...args] = runs[one.path]!;
      if (spawnSync(command!, ['--version'], { env: environment }).status !== 0) {
        console.log(`      skipped: ${command} is not installed`);
        this.skip();
      }
      const project = `shop-${index}`;
      writeFileSync(join(folder, one.path), one.text);
      const before = await run(command!, args);

      const fixed = await fix(one, store, project);
      assert.equal(fixed.refused, undefined);
      writeFileSync(join(folder, one.path), fixed.text);
      assert.notEqual(await run(command!, args).catch(() => ''), before, 'the secret comes from somewhere else');

      for (const [place, plan] of fixed.plans.entries()) {
        const { value } = one.secrets[place]!;
        const [put, ...rest] = plan.put.argv;
        // Conjur's own command needs its server: the stand-in is told the value.
        if (store === 'conjur') conjur.variables.set(plan.reference, value);
        else await run(put!, rest, value);
      }
      assert.equal(await run(command!, args), before);
    });
  });
});
