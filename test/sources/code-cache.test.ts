import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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
});
