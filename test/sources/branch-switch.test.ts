/** A branch switch changes few files of many: only those are scanned again. */
import assert from 'node:assert/strict';
import type { Engine } from '../../engine';
import { scanPaths } from '../../sources';
import { repository as newRepository } from './git-repository';
import { engine, removeTrees, sample, tree } from './tree';

const secret = (seed: number): string => `stripe = "${sample('stripe-secret-key', seed)}"\n`;

suite('after a branch switch', () => {
  teardown(removeTrees);

  /** Scans with a cache. Gives the files that were scanned, not only looked up, and where something was found. */
  async function scan(root: string, cache: string | undefined): Promise<{ scanned: string[]; found: string[] }> {
    const scanned: string[] = [];
    const counting: Engine = {
      ...engine,
      streamBytes(isUtf8, context) {
        scanned.push(context!.path!);
        return engine.streamBytes(isUtf8, context);
      },
    };
    const { findings } = await scanPaths(counting, {
      root,
      paths: ['.'],
      includeIgnored: false,
      exclude: [],
      maximumFileSize: 50e6,
      cache,
      workers: 0,
    });
    return { scanned: scanned.sort(), found: findings.map(({ path, fingerprint }) => `${path} ${fingerprint}`) };
  }

  test('only the files that it changed are scanned, none of them a second time, and what is found is the same as without a cache', async () => {
    const cache = tree({});
    const repository = newRepository();
    repository.commit({
      ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`src/f${i}.py`, `a = ${i}\n`])),
      'src/keys.py': secret(1),
      'src/old.py': secret(2),
    });
    repository.git('switch', '--quiet', '-c', 'feature');
    repository.remove('src/old.py');
    repository.commit({ 'src/keys.py': `# moved\n${secret(3)}`, 'src/f7.py': 'a = 8\n', 'src/new.py': secret(4) });
    repository.git('switch', '--quiet', 'main');

    assert.equal((await scan(repository.folder, cache)).scanned.length, 302);
    assert.deepEqual((await scan(repository.folder, cache)).scanned, []);

    repository.git('switch', '--quiet', 'feature');
    const switched = await scan(repository.folder, cache);
    // f7.py now holds what f8.py does, but what is found depends on the name, too.
    assert.deepEqual(switched.scanned, ['src/f7.py', 'src/keys.py', 'src/new.py']);
    assert.deepEqual(switched.found, (await scan(repository.folder, undefined)).found);
    assert.equal(switched.found.length, 2);

    repository.git('switch', '--quiet', 'main');
    const back = await scan(repository.folder, cache);
    assert.deepEqual(back.scanned, []);
    assert.deepEqual(back.found, (await scan(repository.folder, undefined)).found);
  });
});
