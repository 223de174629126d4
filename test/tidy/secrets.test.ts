/** Contract 7: the repository is scanned by its own engine and holds nothing that looks like a secret. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../engine';

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);

suite('this repository', () => {
  test('holds no literal that looks like a secret', () => {
    const engine = createEngine();
    const found = tracked.flatMap((path) => {
      let bytes: Buffer;
      try {
        bytes = readFileSync(path);
      } catch (error) {
        // A file that git lists and somebody just deleted is no file of the repository.
        assert.equal((error as NodeJS.ErrnoException).code, 'ENOENT', path);
        return [];
      }
      const { findings } = engine.scanBytes(bytes, { path });
      return findings
        .filter((finding) => finding.ignored === undefined && finding.confidence !== 'possible')
        .map((finding) => `${path}:${finding.from.line + 1} ${finding.detector}`);
    });
    assert.deepEqual(found, []);
  });

  test('names no registry host and no path of a machine', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    assert.doesNotMatch(lock, /"resolved"/);
  });
});
