import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../engine';
import { scanPaths, type ScanOptions } from '../../sources';
import { createPool } from '../../sources/pool';
import { engine, removeTrees, sample, tree } from './tree';

const key = sample('stripe-secret-key');
const line = `stripe = "${key}"\n`;

const scan = (root: string, options: Partial<ScanOptions> = {}): ReturnType<typeof scanPaths> =>
  scanPaths(engine, { root, paths: ['.'], includeIgnored: false, exclude: [], maximumFileSize: 50e6, ...options });

/** `path:line:column` of each finding. */
const places = async (root: string, options?: Partial<ScanOptions>): Promise<string[]> =>
  (await scan(root, options)).findings.map((finding) => `${finding.path}:${finding.line}:${finding.column}`);

suite('a scan of files', () => {
  teardown(removeTrees);

  test('gives line and column of the value, whatever ends the lines', async () => {
    const root = tree({
      'lf.py': `\n\n${line}`,
      'crlf.py': `# a\r\n# b\r\n${line}`,
      'cr.py': `# a\r# b\r${line}`,
      'mixed.py': `# a\r\n# b\r# c\n${line}`,
    });
    assert.deepEqual(await places(root), ['cr.py:3:11', 'crlf.py:3:11', 'lf.py:3:11', 'mixed.py:4:11']);
  });

  test('counts columns in UTF-16 units and ends behind the value', async () => {
    const { findings } = await scan(tree({ 'a.py': `# 🔑 é "${key}"\n` }));
    assert.equal(findings.length, 1);
    const { line: at, column, endLine, endColumn } = findings[0]!;
    assert.deepEqual({ at, column, endLine, endColumn }, { at: 1, column: 9, endLine: 1, endColumn: 9 + key.length });
  });

  test('reads UTF-16 by its mark, invalid UTF-8 byte by byte, and a text with a few NUL bytes', async () => {
    const utf16 = Buffer.from('\ufeff' + line, 'utf16le');
    const root = tree({
      'le.py': utf16,
      'be.py': Buffer.from(utf16).swap16(),
      'latin.py': Buffer.concat([Buffer.from([0x23, 0xe9, 0xff, 0x0a]), Buffer.from(line)]),
      'nul.py': `# ${'text '.repeat(20)}\0\n${line}`,
    });
    assert.deepEqual(await places(root), ['be.py:1:11', 'latin.py:2:11', 'le.py:1:11', 'nul.py:2:11']);
  });

  test('reads a line of a megabyte to its end', async () => {
    assert.deepEqual(await places(tree({ 'min.js': 'x=1;'.repeat(300_000) + line })), ['min.js:1:1200011']);
  });

  test('an empty folder and an empty file are clean', async () => {
    const { findings, skipped, stats } = await scan(tree({ 'empty.txt': '' }));
    assert.deepEqual({ findings, skipped, files: stats.files }, { findings: [], skipped: [], files: 1 });
  });
});

suite('what a scan leaves out', () => {
  teardown(removeTrees);

  test('is what .gitignore files say, the nearest first, and .git itself', async () => {
    const root = tree({
      '.git/config': line,
      '.git/info/exclude': 'local.py\n',
      '.gitignore': 'build/\n*.log\n',
      'a.log': line,
      'local.py': line,
      'build/a.py': line,
      'sub/.gitignore': '!kept.log\n/only-here.py\n',
      'sub/kept.log': line,
      'sub/only-here.py': line,
      'only-here.py': line,
    });
    assert.deepEqual(await places(root), ['only-here.py:1:11', 'sub/kept.log:1:11']);
    assert.deepEqual(await places(join(root, 'sub')), ['kept.log:1:11'], 'rules above the folder hold, too');
    assert.equal((await places(root, { includeIgnored: true })).length, 6);
    assert.deepEqual(await places(root, { exclude: ['sub/', '/only*'] }), []);
  });

  test('is not what the caller names: an ignored file, an ignored folder', async () => {
    const root = tree({ '.git/config': '', '.gitignore': 'build/\n', 'build/deep/a.py': line });
    assert.deepEqual(await places(root, { paths: ['build/deep/a.py'] }), ['build/deep/a.py:1:11']);
    assert.deepEqual(await places(root, { paths: ['build'] }), ['build/deep/a.py:1:11']);
  });

  test('no file is scanned twice where paths lie in each other', async () => {
    const root = tree({ 'sub/a.py': line });
    assert.deepEqual(await places(root, { paths: ['.', 'sub', 'sub/a.py', './sub/'] }), ['sub/a.py:1:11']);
  });
});

suite('what a scan could not read', () => {
  teardown(removeTrees);

  const reasons = async (root: string, options?: Partial<ScanOptions>): Promise<Record<string, string>> =>
    Object.fromEntries((await scan(root, options)).skipped.map(({ path, reason }) => [path, reason]));

  test('is named: binary, larger than the limit, missing', async () => {
    const root = tree({
      'a.bin': Uint8Array.from({ length: 400 }, (_, i) => i % 7),
      'large.log': Buffer.alloc(51e6, 'a line\n'),
    });
    assert.deepEqual(await reasons(root, { paths: ['.', 'gone.py'] }), {
      'a.bin': 'binary',
      'large.log': 'larger than 50 MB (51 MB)',
      'gone.py': 'does not exist (any more)',
    });
  });

  test('a file that vanishes between walk and read', async () => {
    const root = tree({ 'a.py': line, 'z.py': line });
    const { findings, skipped } = await scan(root, { onFile: () => rmSync(join(root, 'z.py'), { force: true }) });
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['a.py'],
    );
    assert.deepEqual(skipped, [{ path: 'z.py', reason: 'does not exist (any more)' }]);
  });

  test('links in a circle, to nothing and to a folder outside; a link to a file outside is scanned', async function () {
    if (process.platform === 'win32') {
      console.log('      skipped: links need rights on Windows');
      this.skip();
    }
    const outside = tree({ 'a.py': line });
    const root = tree({ 'sub/a.py': line });
    symlinkSync('self', join(root, 'self'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync(outside, join(root, 'away'));
    symlinkSync(join(outside, 'a.py'), join(root, 'linked.py'));
    symlinkSync('..', join(root, 'sub/up'));
    assert.deepEqual(await places(root), ['linked.py:1:11', 'sub/a.py:1:11']);
    const named = await reasons(root);
    assert.deepEqual(Object.keys(named), ['away', 'dangling', 'self']);
    assert.match(named['away']!, /^a symbolic link to a folder outside/);
    assert.equal(named['dangling'], 'a symbolic link to nothing');
    assert.equal(named['self'], 'a loop of symbolic links');
  });

  test('a pipe, which would block, and a file whose reading fails', async function () {
    if (process.platform !== 'linux') {
      console.log('      skipped: /proc is Linux alone');
      this.skip();
    }
    const root = tree({ 'a.py': '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const skipped = await reasons(root, { paths: ['.', '/proc/self/mem'] });
    assert.equal(skipped['pipe'], 'not a regular file (device, socket or pipe)');
    assert.match(Object.entries(skipped).find(([path]) => path.endsWith('proc/self/mem'))![1], /^cannot be read/);
  });
});

suite('.offkeyignore', () => {
  teardown(removeTrees);

  test('covers findings below its folder, with the reason', async () => {
    const root = tree({ 'sub/a.py': line, 'b.py': line });
    const [first] = (await scan(root)).findings;
    writeFileSync(join(root, 'sub/.offkeyignore'), `${first!.detector} ${first!.fingerprint} -- of the docs\n`);
    const { findings } = await scan(root);
    assert.deepEqual(
      findings.map(({ path, ignored }) => [path, ignored]),
      [
        ['b.py', undefined],
        ['sub/a.py', { by: 'file', reason: 'of the docs' }],
      ],
    );
    assert.deepEqual(
      (await scan(root, { paths: ['sub/a.py'] })).findings[0]!.ignored?.by,
      'file',
      'a file named by itself is covered, too',
    );
  });

  test('names a broken line and hides nothing by it', async () => {
    const { findings, skipped } = await scan(
      tree({ 'a.py': line, '.offkeyignore': '# fine\nstripe-secret-key everything\n' }),
    );
    assert.equal(findings.filter(({ ignored }) => ignored === undefined).length, 1);
    assert.equal(skipped[0]!.path, '.offkeyignore');
    assert.match(skipped[0]!.reason, /^line 2 counts for nothing/);
  });
});

suite('a scan of many files', () => {
  const count = 1500;
  let root: string;
  suiteSetup(() => {
    root = tree({});
    for (let folder = 0; folder < 15; folder++) {
      mkdirSync(join(root, `f${folder}`));
      for (let i = 0; i < count / 15; i++)
        writeFileSync(join(root, `f${folder}/${i}.py`), i % 10 === 0 ? line : 'pass\n');
    }
  });
  suiteTeardown(removeTrees);

  test('gives the same result in the same order on one thread and on several', async () => {
    const [one, three] = [await scan(root, { workers: 0 }), await scan(root, { workers: 2 })];
    assert.equal(one.stats.files, count);
    assert.equal(one.findings.length, count / 10);
    assert.deepEqual(
      { ...three, stats: { ...three.stats, seconds: 0 } },
      { ...one, stats: { ...one.stats, seconds: 0 } },
    );
    assert.deepEqual(
      one.findings.map(({ path }) => path),
      one.findings.map(({ path }) => path).sort(),
    );
  });

  for (const workers of [0, 2])
    test(`stops when it is cancelled, and says so (${workers} threads beside the first)`, async () => {
      const abort = new AbortController();
      const { cancelled, stats } = await scan(root, { workers, signal: abort.signal, onFile: () => abort.abort() });
      assert.equal(cancelled, true);
      assert.ok(stats.files < count, `${stats.files} files were scanned all the same`);
    });

  for (const workers of [0, 2])
    test(`begins no file and takes no batch once it is cancelled (${workers} threads beside the first)`, async () => {
      const abort = new AbortController();
      let late = 0;
      const count = (): void => void (late += abort.signal.aborted ? 1 : 0);
      const counting: Engine = { ...engine, streamBytes: (...given) => (count(), engine.streamBytes(...given)) };
      await scanPaths(counting, {
        root,
        paths: ['.'],
        includeIgnored: false,
        exclude: [],
        maximumFileSize: 50e6,
        workers,
        signal: abort.signal,
        onFile: () => abort.abort(),
      });
      assert.equal(late, 0);
    });

  test('a pool that is cancelled asks for nothing any more, and is finished', async () => {
    const abort = new AbortController();
    let late = 0;
    const count = (): void => void (late += abort.signal.aborted ? 1 : 0);
    const pool = createPool({
      workers: 2,
      maximumFileSize: 50e6,
      custom: [],
      signal: abort.signal,
      next: () => (count(), [{ file: join(root, 'f0/0.py'), path: 'f0/0.py' }]),
      take() {
        abort.abort();
        pool.wake();
      },
    });
    await pool.finished();
    pool.wake();
    assert.equal(late, 0);
  });
});
