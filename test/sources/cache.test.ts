import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanPaths } from '../../sources';
import { knownContents, openCache, type Cache } from '../../sources/cache';
import type { FileResult } from '../../sources/scan-file';
import { engine, removeTrees, sample, tree } from './tree';

const key = sample('stripe-secret-key');
const line = `stripe = "${key}"\n`;
/** So much later a file that was written just now does not change unseen any more. */
const later = (): number => Date.now() + 60_000;

const clean = (path: string, hash?: string): FileResult => ({ path, findings: [], bytes: 3, ...(hash && { hash }) });

suite('cache', () => {
  teardown(removeTrees);

  const opened = (folder: string, id = 'engine'): Cache => openCache(folder, '/root', id, later());

  /** A folder with a file that a cache knows. */
  function known(): { folder: string; file: string; cache: Cache } {
    const folder = tree({});
    const file = join(tree({ 'a.py': 'a\n' }), 'a.py');
    const cache = opened(folder);
    assert.equal(cache.find('a.py', file), undefined);
    cache.put(clean('a.py', 'h'));
    cache.save();
    return { folder, file, cache };
  }

  test('knows a file that has not changed, and no other', () => {
    const { folder, file } = known();
    assert.deepEqual(opened(folder).find('a.py', file), clean('a.py'));
    assert.equal(opened(folder).find('b.py', file), undefined, 'what is found depends on the name');
    writeFileSync(file, 'b\n');
    assert.equal(opened(folder).find('a.py', file), undefined);
    assert.equal(opened(folder).find('a.py', join(folder, 'gone')), undefined);
  });

  test('does not trust a file that changed just now: it may change again within the same tick', () => {
    const folder = tree({});
    const file = join(tree({ 'a.py': 'a\n' }), 'a.py');
    const cache = openCache(folder, '/root', 'engine', Date.now());
    cache.find('a.py', file);
    cache.put(clean('a.py', 'h'));
    cache.save();
    assert.equal(opened(folder).find('a.py', file), undefined);
  });

  test('a time that was set back does not hide a change', () => {
    const { folder, file } = known();
    const past = new Date(1e12);
    writeFileSync(file, 'b\n');
    utimesSync(file, past, past);
    assert.equal(opened(folder).find('a.py', file), undefined);
  });

  test('knows a content again, under its name', () => {
    const contents = knownContents(known().cache.file);
    assert.deepEqual(contents.find('h', 'a.py'), clean('a.py'));
    assert.equal(contents.find('other', 'a.py'), undefined);
    const bytes = new TextEncoder().encode('text');
    assert.equal(contents.hash('a.py', bytes), contents.hash('a.py', bytes));
    assert.notEqual(contents.hash('a.py', bytes), contents.hash('b.py', bytes));
  });

  test('of another engine, or damaged, counts for nothing', () => {
    const { folder, file, cache } = known();
    assert.equal(opened(folder, 'a newer engine').find('a.py', file), undefined);
    const text = readFileSync(cache.file, 'utf8');
    for (const broken of [text.slice(0, -1), text.replace('"bytes":3', '"bytes":4'), '', 'x\n{}']) {
      writeFileSync(cache.file, broken);
      assert.equal(opened(folder).find('a.py', file), undefined);
      assert.equal(knownContents(cache.file).find('h', 'a.py'), undefined);
    }
  });

  test('that cannot be written is none', () => {
    const file = join(tree({ 'a.py': 'a\n' }), 'a.py');
    const cache = openCache(join(file, 'no folder'), '/root', 'engine');
    cache.find('a.py', file);
    cache.put(clean('a.py'));
    assert.doesNotThrow(() => cache.save());
  });

  test('does not keep what could not be read', () => {
    const { folder, file } = known();
    const cache = opened(folder);
    writeFileSync(file, 'b\n');
    cache.find('a.py', file);
    cache.put({ ...clean('a.py'), skipped: 'cannot be read: permission denied' });
    cache.save();
    assert.equal(opened(folder).find('a.py', file), undefined);
  });
});

suite('a scan with a cache', () => {
  teardown(removeTrees);

  const scan = (root: string, cache?: string, workers?: number): ReturnType<typeof scanPaths> =>
    scanPaths(engine, {
      root,
      paths: ['.'],
      includeIgnored: false,
      exclude: [],
      maximumFileSize: 50e6,
      cache,
      ...(workers === undefined ? {} : { workers }),
    });

  /** All of a result but its time. */
  const withoutTime = async (result: ReturnType<typeof scan>): Promise<unknown> => {
    const { stats, ...rest } = await result;
    return { ...rest, files: stats.files, bytes: stats.bytes };
  };

  test('gives what one without gives, again and again, whatever changes in between', async () => {
    const cache = tree({});
    const root = tree({
      'a.py': line,
      'b.py': 'b = 1\n',
      'sub/c.bin': Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    });
    const same = async (): Promise<void> =>
      assert.deepEqual(await withoutTime(scan(root, cache)), await withoutTime(scan(root)));
    await same();
    await same();
    writeFileSync(join(root, 'b.py'), `b = 2\n${line}`);
    await same();
    rmSync(join(root, 'a.py'));
    writeFileSync(join(root, 'b.py'), 'b = 1\n');
    await same();
    const [first] = (await scan(tree({ 'a.py': line }))).findings;
    writeFileSync(join(root, 'a.py'), line);
    writeFileSync(join(root, '.offkeyignore'), `${first!.detector} ${first!.fingerprint} -- of the docs\n`);
    await same();
    await same();
  });

  test('does so with threads', async () => {
    const cache = tree({});
    const root = tree(
      Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`f${i}.py`, i % 90 === 0 ? line : 'x\n'])),
    );
    const plain = await withoutTime(scan(root));
    for (let round = 0; round < 2; round++) assert.deepEqual(await withoutTime(scan(root, cache, 1)), plain);
  });

  test('writes no part of a secret down', async () => {
    const cache = tree({});
    await scan(tree({ 'a.py': `${line}password = "${sample('github-oauth-token')}"\n` }), cache);
    const [file] = readdirSync(cache);
    const bytes = readFileSync(join(cache, file!), 'latin1');
    assert.ok(bytes.includes('stripe-secret-key'));
    for (let at = 8; at + 6 <= key.length; at++)
      assert.ok(!bytes.includes(key.slice(at, at + 6)), `characters ${at} to ${at + 6}`);
  });
});
