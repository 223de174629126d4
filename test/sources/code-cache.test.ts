import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

suite('the cache of compiled code', () => {
  let folder: string;
  setup(() => (folder = mkdtempSync(join(tmpdir(), 'offkey-code-'))));
  teardown(() => rmSync(folder, { recursive: true }));

  const code = (): string => join(folder, 'cache', 'offkey', 'code', 'cli');
  const run = (dist: string): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), 'detectors'], {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
    });
    assert.equal(status, 0, stderr);
    return stdout;
  };

  test('is written by the first run, and changes nothing of what a run prints', () => {
    const first = run(resolve('dist'));
    assert.ok(readdirSync(code()).some((name) => name.startsWith('engine.js-')));
    assert.equal(run(resolve('dist')), first);
  });

  test('is written anew where it is damaged or another version’s', () => {
    const printed = run(resolve('dist'));
    const kept = readdirSync(code()).map((name) => join(code(), name));
    for (const file of kept) writeFileSync(file, readFileSync(file).subarray(0, 200));
    assert.equal(run(resolve('dist')), printed);
    assert.ok(kept.every((file) => readFileSync(file).length > 200));
    const dist = join(folder, 'dist');
    cpSync(resolve('dist'), dist, { recursive: true });
    const commands = join(dist, 'commands.js');
    // What is kept is of the other commands.js: run from it, this one would print what that one prints.
    writeFileSync(commands, 'exports.listDetectors = () => "another";');
    assert.equal(run(dist), 'another');
  });

  test('has what a run needs and no more: a server reads detectors, fixes and TLS when they are asked for', async () => {
    const tell = "process.on('exit', () => console.error(process.moduleLoadList.join()))";
    const server = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, resolve('dist/server.js'), '--stdio'],
      { env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } },
    );
    const send = (method: string, params: object, id?: number): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...(id !== undefined && { id }), method, params });
      server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
    };
    send('initialize', { capabilities: {}, processId: null, rootUri: null }, 1);
    send('initialized', {});
    send('textDocument/didOpen', {
      textDocument: { uri: 'file:///a/a.py', languageId: 'python', version: 1, text: 'a = 1\n' },
    });
    server.stdout.on('data', (data: Buffer) => {
      if (data.includes('publishDiagnostics')) send('shutdown', {}, 2);
      if (data.includes('"id":2')) send('exit', {});
    });
    let loaded = '';
    server.stderr.on('data', (data: Buffer) => (loaded += data.toString()));
    await once(server, 'close');
    assert.deepEqual(
      readdirSync(join(folder, 'cache/offkey/code/server')).map((name) => name.slice(0, name.indexOf('.js'))),
      ['engine', 'server-main'],
    );
    for (const name of ['https', 'tls', 'crypto', 'child_process', 'worker_threads'])
      assert.ok(!loaded.split(',').includes(`NativeModule ${name}`), name);
  });
});
