/** The command as it is called: a process, its output, its exit code. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeTrees, sample, tree } from '../sources/tree';

const command = join(__dirname, '../../cli/main.js');
const key = sample('stripe-secret-key');
const line = `stripe = "${key}"\n`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `offkey` in a folder. Whatever it prints, the secret is not in it. */
function offkey(folder: string, args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  assert.ok(!(stdout + stderr).includes(key), 'the secret was printed');
  return { code: status, out: stdout, err: stderr };
}

suite('offkey scan', () => {
  teardown(removeTrees);

  test('exit code 0: clean; 1: findings; 2: something could not be scanned', () => {
    const root = tree({ 'clean.py': 'pass\n', 'leak.py': line });
    assert.equal(offkey(root, ['scan', 'clean.py']).code, 0);
    assert.equal(offkey(root, ['scan', 'leak.py']).code, 1);
    assert.equal(offkey(root, ['scan', 'clean.py', 'gone.py']).code, 2);
    assert.equal(
      offkey(root, ['scan', 'leak.py', 'gone.py']).code,
      1,
      'findings win; what was missed is in the result',
    );
    assert.match(offkey(root, ['scan', 'leak.py', 'gone.py']).out, /not scanned: 1 file \(does not exist/);
  });

  test('an image is no reason for exit code 2, a .env of NUL bytes is', () => {
    assert.equal(offkey(tree({ 'logo.png': new Uint8Array(100) }), ['scan']).code, 0);
    assert.equal(offkey(tree({ '.env': new Uint8Array(100) }), ['scan']).code, 2);
  });

  test('JSON: the contract, also on a pipe', () => {
    const { out, code } = offkey(tree({ 'sub/leak.py': line }), ['scan', '--format', 'json']);
    const { version, findings, skipped, stats } = JSON.parse(out) as {
      version: number;
      findings: Record<string, unknown>[];
      skipped: unknown[];
      stats: Record<string, unknown>;
    };
    assert.deepEqual([code, version, skipped, Object.keys(stats)], [1, 1, [], ['files', 'bytes', 'seconds']]);
    assert.deepEqual(Object.keys(findings[0]!), [
      'detector',
      'provider',
      'confidence',
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'fingerprint',
      'redacted',
    ]);
    assert.equal(findings[0]!['path'], 'sub/leak.py');
  });

  test('standard input, named by --path', () => {
    const { out, code } = offkey(tree({}), ['scan', '--stdin', '--path', 'config.py', '--format', 'json'], line);
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as { findings: { path: string }[] }).findings[0]!.path, 'config.py');
    assert.equal(offkey(tree({}), ['scan', '--stdin'], '').code, 0);
    assert.match(offkey(tree({ a: '' }), ['scan', '--stdin', 'a'], '').err, /either --stdin or paths/);
  });

  test('what a comment or .offkeyignore covers does not count; --show-ignored shows it', () => {
    const root = tree({ 'a.py': `stripe = "${key}"  # offkey:ignore\n` });
    const { out, code } = offkey(root, ['scan']);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /a\.py:1/);
    assert.match(offkey(root, ['scan', '--show-ignored']).out, /a\.py:1:11/);
    assert.match(offkey(root, ['scan', '-f', 'json']).out, /"by": "comment"/);
  });

  test('a broken .offkeyignore is said, with exit code 2', () => {
    const { out, code } = offkey(tree({ '.offkeyignore': 'nonsense\n' }), ['scan']);
    assert.equal(code, 2);
    assert.match(out, /line 1 counts for nothing/);
  });

  test('--min-confidence, --no-ignore, --exclude, --max-file-size, --no-cache', () => {
    const root = tree({ '.git/config': '', '.gitignore': 'leak.py\n', 'leak.py': line, 'long.txt': 'x'.repeat(2000) });
    assert.equal(offkey(root, ['scan']).code, 0);
    assert.equal(offkey(root, ['scan', '--no-ignore', '--no-cache']).code, 1);
    assert.equal(offkey(root, ['scan', '--no-ignore', '--exclude', '*.py']).code, 0);
    assert.equal(offkey(root, ['scan', '--max-file-size', '1KB']).code, 2);
    // Its shape makes it likely, nothing proves it.
    const weak = tree({ 'a.py': `key = "${sample('linear-api-key')}"\n` });
    assert.equal(offkey(weak, ['scan']).code, 1);
    assert.equal(offkey(weak, ['scan', '--min-confidence', 'certain']).code, 0);
  });

  test('-o writes the report there and prints what was missed', () => {
    const root = tree({ 'leak.py': line });
    const { out, code } = offkey(root, ['scan', '-f', 'html', '-o', 'report.html']);
    assert.deepEqual([out, code], ['', 1]);
    assert.match(readFileSync(join(root, 'report.html'), 'utf8'), /^<!DOCTYPE html>/);
    writeFileSync(join(root, 'leak.py'), '');
    assert.match(
      offkey(root, ['scan', 'leak.py', 'gone.py', '-f', 'json', '-o', 'r.json']).err,
      /not scanned: gone\.py: does not exist/,
    );
    const nowhere = offkey(root, ['scan', '-o', 'no/such/folder/r.txt']);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.err, /cannot write no\/such\/folder\/r\.txt/);
  });
});

suite('offkey', () => {
  teardown(removeTrees);

  test('called wrongly ends with 2, never with the code for findings', () => {
    const root = tree({});
    for (const args of [
      ['scan', '--fromat', 'json'],
      ['scan', '--format', 'pdf'],
      ['scan', '--max-file-size', 'big'],
      ['nonsense'],
      ['scan', '--min-confidence', 'sure'],
    ]) {
      const { code, err } = offkey(root, args);
      assert.equal(code, 2, args.join(' '));
      assert.notEqual(err, '', args.join(' '));
    }
    assert.match(offkey(root, ['scan', '--fromat', 'json']).err, /--format/);
  });

  test('--help and --version are no errors', () => {
    assert.equal(offkey(tree({}), ['--help']).code, 0);
    assert.equal(offkey(tree({}), ['--version']).code, 0);
  });

  test('a disk that is full is a line and exit code 2, not a clean scan', function () {
    if (!existsSync('/dev/full')) {
      console.log('      skipped: there is no /dev/full here');
      return this.skip();
    }
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [command, 'scan'], {
      cwd: tree({ 'a.py': 'x = 1\n' }),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.equal(status, 2);
    assert.match(stderr, /^offkey: the result cannot be written: ENOSPC[^\n]*\n$/);
  });

  test('a file whose name is no UTF-8 is named with what to do', function () {
    if (process.platform !== 'linux') {
      console.log('      skipped: only Linux has such names');
      return this.skip();
    }
    const root = tree({});
    writeFileSync(Buffer.concat([Buffer.from(`${root}/x`), Buffer.from([0xff]), Buffer.from('.py')]), line);
    const { code, out } = offkey(root, ['scan']);
    assert.equal(code, 2);
    assert.match(out, /its name is no UTF-8: rename it, or scan it through git/);
  });

  test('detectors: the contract', () => {
    const { detectors } = JSON.parse(offkey(tree({}), ['detectors', '--format', 'json']).out) as {
      detectors: Record<string, unknown>[];
    };
    const stripe = detectors.find(({ id }) => id === 'stripe-secret-key')!;
    assert.deepEqual(Object.keys(stripe), ['id', 'provider', 'name', 'confidence', 'keywords', 'environmentVariable']);
  });
});
