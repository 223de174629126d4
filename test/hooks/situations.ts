/** Git as it is used: each row a situation, what is done, and what Offkey says of it. */
import assert from 'node:assert/strict';
import { repository, repositoryAt, type TestRepository } from '../sources/git-repository';
import { tree } from '../sources/tree';
import { offkey } from './offkey';

/** A situation, and what Offkey says: places of secrets, `clean`, `nothing`, what was not scanned, or an error. */
export type Row = readonly [title: string, does: () => string, says: string | RegExp];

/** A test for each row. */
export function testEach(rows: readonly Row[]): void {
  for (const [title, does, says] of rows)
    test(title, () => {
      const said = does();
      if (typeof says === 'string') assert.equal(said, says);
      else assert.match(said, says);
    });
}

/** A repository with one clean commit. */
export const started = (): TestRepository => repository({ 'app.py': 'a = 1\nb = 2\nc = 3\n' });

/** The same with hooks. */
export function hookedRepository(...hooks: string[]): TestRepository {
  const made = started();
  assert.equal(offkey(made.folder, ['hook', 'install', ...hooks]).code, 0);
  return made;
}

/** A clone with hooks, and the bare repository it pushes to, which has the clone's first commit. */
export function cloned(): { clone: TestRepository; remote: TestRepository } {
  const clone = hookedRepository('--pre-push');
  const remote = repositoryAt(tree({}));
  remote.git('init', '--quiet', '--bare', '--initial-branch=main');
  clone.git('remote', 'add', 'origin', remote.folder);
  clone.git('push', '--quiet', '--no-verify', '--set-upstream', 'origin', 'main');
  return { clone, remote };
}
