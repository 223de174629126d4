/** Repositories and patches that are damaged, incomplete or lied about: each a clear line, exit code 2, and what can be read is read. */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, repositoryAt, type TestRepository } from '../sources/git-repository';
import { removeTrees, tree } from '../sources/tree';
import { leak, offkey, otherLeak, scanned } from './offkey';
import { started, testEach, type Row } from './situations';

const history = ({ folder }: TestRepository): string => scanned(folder, ['--history']);

/** Where git keeps a loose object. */
const objectFile = (r: TestRepository, id: string): string =>
  join(r.folder, '.git/objects', id.slice(0, 2), id.slice(2));

/** A clone that has no blobs but those of its work tree, of a repository with a secret in an old commit. */
function partialClone(): TestRepository {
  const r = repository({ 'app.py': leak });
  r.commit({ 'app.py': 'a = 1\n' });
  r.git('config', 'uploadpack.allowFilter', 'true');
  const folder = join(tree({}), 'clone');
  r.git('clone', '--quiet', '--filter=blob:none', `file://${r.folder}`, folder);
  return repositoryAt(folder);
}

const rows: readonly Row[] = [
  [
    'no repository',
    () => scanned(tree({}), ['--staged']),
    /^error: no repository can be read here: not a git repository/,
  ],
  [
    'a repository without a commit',
    () => history(repository()),
    'nothing | not scanned: history: there is no commit yet',
  ],
  [
    'what is staged in a bare repository',
    () => {
      const bare = repositoryAt(tree({}));
      bare.git('init', '--quiet', '--bare');
      return scanned(bare.folder, ['--staged']);
    },
    'nothing | not scanned: index: a bare repository: nothing can be staged in it',
  ],
  [
    'a bare repository',
    () => {
      const bare = repositoryAt(tree({}));
      bare.git('clone', '--quiet', '--bare', repository({ 'app.py': leak }).folder, '.');
      return history(bare);
    },
    'app.py:1',
  ],
  [
    'the history: gone files, other branches, stashes one below the other, tags of files',
    () => {
      const r = repository({ 'gone.py': leak });
      r.git('rm', '--quiet', 'gone.py');
      r.commit({ 'a.py': 'a = 1\n' });
      r.git('checkout', '--quiet', '-b', 'side');
      r.commit({ 'side.py': otherLeak });
      r.git('checkout', '--quiet', 'main');
      for (const name of ['x', 'y']) {
        r.write('a.py', leak.replace('stripe', name));
        r.git('stash', 'push', '--quiet');
      }
      return history(r);
    },
    'a.py:1 gone.py:1 side.py:1',
  ],
  [
    'a damaged blob: the others are read',
    () => {
      const r = repository({ 'app.py': leak, 'bad.py': 'b = 1\n' });
      const file = objectFile(r, r.git('rev-parse', 'HEAD:bad.py').trim());
      chmodSync(file, 0o644);
      writeFileSync(file, 'this is no object');
      return history(r);
    },
    /^app\.py:1 \| not scanned: bad\.py: (git (says|cannot read it)|not in this clone)/,
  ],
  [
    'a lost blob',
    () => {
      const r = repository({ 'app.py': leak, 'lost.py': 'b = 1\n' });
      const id = r.git('rev-parse', 'HEAD:lost.py').trim();
      writeFileSync(objectFile(r, id), '');
      return history(r).replace(id.slice(0, 12), 'ID');
    },
    /^app\.py:1 \| not scanned: (lost\.py|object ID): /,
  ],
  [
    'a partial clone: what it lacks is named, nothing is fetched',
    () => {
      const clone = partialClone();
      const before = readdirSync(join(clone.folder, '.git/objects/pack')).length;
      const said = history(clone);
      assert.equal(readdirSync(join(clone.folder, '.git/objects/pack')).length, before);
      return said;
    },
    /^clean \| not scanned: object [0-9a-f]{12}: not in this clone \(damaged, or made with --filter or --depth\)$/,
  ],
  [
    'a range of a partial clone',
    () => scanned(partialClone().folder, ['--range', 'HEAD~1']),
    /^nothing \| not scanned: app\.py: /,
  ],
  [
    'a shallow clone: that older commits are not there is named',
    () => {
      const r = repository({ 'app.py': leak });
      r.commit({ 'app.py': 'a = 1\n' });
      const folder = join(tree({}), 'clone');
      r.git('clone', '--quiet', '--depth=1', `file://${r.folder}`, folder);
      return `${history(repositoryAt(folder))}; range: ${scanned(folder, ['--range', 'HEAD~1..HEAD'])}`;
    },
    /^clean \| not scanned: history: a shallow clone: .*; range: error: there is no commit "HEAD~1" in this clone \(a shallow clone/,
  ],
  [
    'GIT_DIR names nothing',
    () => scanned(started().folder, ['--staged'], { env: { GIT_DIR: '/nowhere' } }),
    /^error: no repository can be read here \(GIT_DIR is set to \/nowhere\)/,
  ],
  [
    'GIT_INDEX_FILE names nothing: git would take that for an empty index',
    () => scanned(started().folder, ['--staged'], { env: { GIT_INDEX_FILE: 'nowhere' } }),
    'error: GIT_INDEX_FILE names nowhere, which does not exist',
  ],
  [
    'a pager, an external diff, tracing and odd settings of the user change nothing',
    () => {
      const r = repository({ 'app.py': 'a = 1\n' });
      for (const [name, value] of [
        ['diff.external', 'false'],
        ['diff.noprefix', 'true'],
        ['color.ui', 'always'],
        ['core.pager', 'false'],
        ['diff.algorithm', 'patience'],
        ['core.quotePath', 'true'],
      ])
        r.git('config', name!, value!);
      r.write('app.py', `a = 1\n${leak}`);
      r.git('add', '.');
      const env = {
        GIT_EXTERNAL_DIFF: 'false',
        GIT_TRACE: '1',
        GIT_PAGER: 'false',
        GIT_LITERAL_PATHSPECS: '1',
        LANG: 'de_DE.UTF-8',
      };
      return scanned(r.folder, ['--staged'], { env });
    },
    'app.py:2',
  ],
  [
    'bytes of a name that are no UTF-8',
    () => {
      const r = started();
      writeFileSync(Buffer.concat([Buffer.from(`${r.folder}/caf`), Buffer.from([0xe9]), Buffer.from('.py')]), leak);
      r.git('add', '.');
      return scanned(r.folder, ['--staged']);
    },
    'caf\\xe9.py:1',
  ],
  [
    'git is not there',
    () => scanned(started().folder, ['--staged'], { env: { PATH: '/nowhere' } }),
    /^error: .*git is not installed/,
  ],
];

const patch = (input: string): string => scanned(tree({}), ['--diff', '-'], { input });

const patches: readonly Row[] = [
  [
    'of git log -p: lines and commits',
    () => {
      const r = repository({ 'app.py': 'a = 1\nb = 2\n' });
      const id = r.commit({ 'app.py': `a = 1\nb = 2\n${leak}`, 'ü "x".py': otherLeak });
      const { out } = offkey(r.folder, ['scan', '--diff', '-', '-f', 'json'], { input: r.git('log', '-p') });
      return (JSON.parse(out) as { findings: { path: string; line: number; commit: string }[] }).findings
        .map(({ path, line, commit }) => `${path}:${line} ${String(commit === id)}`)
        .join(', ');
    },
    'app.py:3 true, ü "x".py:1 true',
  ],
  [
    'removed lines and lines around do not count',
    () => patch(`--- a/a.py\n+++ b/a.py\n@@ -1,3 +1,2 @@\n ${leak}-${otherLeak}+c = 1\n`),
    'clean',
  ],
  [
    'of diff -u, with times behind the names',
    () => patch(`--- a.py\t2026\n+++ a.py\t2026\n@@ -0,0 +1 @@\n+${leak}`),
    'a.py:1',
  ],
  [
    'of a merge, with a column for each parent',
    () => patch(`diff --cc a.py\n--- a/a.py\n+++ b/a.py\n@@@ -1,1 -1,1 +1,3 @@@\n  a\n++${leak} +b = 1\n`),
    'a.py:2',
  ],
  [
    'cut off in the middle',
    () => patch(`--- a/a.py\n+++ b/a.py\n@@ -0,0 +1,9 @@\n+${leak}`),
    'a.py:1 | not scanned: a.py: the patch stdin ends in the middle of it',
  ],
  ['no patch at all', () => patch('hello\n'), 'nothing | not scanned: stdin: there is no unified diff in it'],
  ['an empty one', () => patch(''), 'nothing'],
];

suite('git: what is damaged or not there', () => {
  teardown(removeTrees);
  testEach(rows);
});

suite('patches', () => {
  teardown(removeTrees);
  testEach(patches);
});
