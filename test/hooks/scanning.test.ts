import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { repository, repositoryAt, type TestRepository } from '../sources/git-repository';
import { removeTrees, tree } from '../sources/tree';
import { leak, offkey, otherLeak, run, scanned } from './offkey';
import { started, testEach, type Row } from './situations';

const staged = ({ folder }: TestRepository, ...args: string[]): string => scanned(folder, ['--staged', ...args]);
const range = ({ folder }: TestRepository, revisions: string): string => scanned(folder, ['--range', revisions]);

const index: readonly Row[] = [
  ['nothing is staged', () => staged(started()), 'nothing'],
  [
    'a secret in the work tree that is not staged',
    () => {
      const r = started();
      r.write('app.py', leak);
      return staged(r);
    },
    'nothing',
  ],
  [
    'a new file with a secret, before the first commit',
    () => {
      const r = repository();
      r.write('app.py', leak);
      r.git('add', '.');
      return staged(r);
    },
    'app.py:1',
  ],
  [
    'a secret staged and then taken out of the work tree only',
    () => {
      const r = started();
      r.write('app.py', `a = 1\n${leak}`);
      r.git('add', '.');
      r.write('app.py', 'a = 1\n');
      return staged(r);
    },
    'app.py:2',
  ],
  [
    'a clean hunk staged out of a file with a secret in the work tree',
    () => {
      const r = started();
      r.write('app.py', 'z = 0\na = 1\nb = 2\nc = 3\n');
      r.git('add', '.');
      r.write('app.py', `z = 0\na = 1\nb = 2\nc = 3\n${leak}`);
      return staged(r);
    },
    'clean',
  ],
  [
    'an old secret in a file of which another line is staged',
    () => {
      const r = repository({ 'app.py': `a = 1\n${leak}` });
      r.write('app.py', `z = 0\na = 1\n${leak}`);
      r.git('add', '.');
      return staged(r);
    },
    'clean',
  ],
  [
    'a new secret beside an old one: only the new line counts',
    () => {
      const r = repository({ 'app.py': leak });
      r.write('app.py', leak + otherLeak);
      r.git('add', '.');
      return staged(r);
    },
    'app.py:2',
  ],
  [
    'an old secret copied to a second line',
    () => {
      const r = repository({ 'app.py': leak });
      r.write('app.py', leak + 'x = 1\n' + leak);
      r.git('add', '.');
      return staged(r);
    },
    'app.py:3',
  ],
  [
    'a renamed file with an old secret',
    () => {
      const r = repository({ 'app.py': leak + 'a = 1\n' });
      r.git('mv', 'app.py', 'main.py');
      return staged(r);
    },
    'clean',
  ],
  [
    'a renamed and changed file: the new line counts',
    () => {
      const r = repository({ 'app.py': leak + 'a = 1\nb = 2\nc = 3\nd = 4\n' });
      r.git('mv', 'app.py', 'main.py');
      r.write('main.py', leak + 'a = 1\nb = 2\nc = 3\nd = 4\n' + otherLeak);
      r.git('add', '.');
      return staged(r);
    },
    'main.py:6',
  ],
  [
    'a file with a secret is deleted',
    () => {
      const r = repository({ 'app.py': leak });
      r.git('rm', '--quiet', 'app.py');
      return staged(r);
    },
    'nothing',
  ],
  [
    'a file becomes executable, nothing else',
    () => {
      const r = repository({ 'app.py': leak });
      r.git('update-index', '--chmod=+x', 'app.py');
      return staged(r);
    },
    'clean',
  ],
  [
    'a symbolic link becomes a file with a secret',
    () => {
      const r = started();
      symlinkSync('app.py', join(r.folder, 'link.py'));
      r.commit({});
      unlinkSync(join(r.folder, 'link.py'));
      r.write('link.py', leak);
      r.git('add', '.');
      return staged(r);
    },
    'link.py:1',
  ],
  [
    'a file that is announced (add --intent-to-add) and not staged',
    () => {
      const r = started();
      r.write('new.py', leak);
      r.git('add', '--intent-to-add', 'new.py');
      return staged(r);
    },
    'nothing',
  ],
  [
    'a merge in conflict',
    () => {
      const r = started();
      r.git('checkout', '--quiet', '-b', 'side');
      r.commit({ 'app.py': 'side\n' });
      r.git('checkout', '--quiet', 'main');
      r.commit({ 'app.py': 'main\n' });
      run(r.folder, 'git', ['merge', '--quiet', 'side']);
      return staged(r);
    },
    'nothing | not scanned: app.py: in conflict: resolve it and `git add` it first',
  ],
  [
    'a submodule',
    () => {
      const r = started();
      r.git('submodule', '--quiet', 'add', repository({ 'lib.py': leak }).folder, 'lib');
      return staged(r);
    },
    'clean',
  ],
  [
    'a file with spaces, quotes and umlauts in its name',
    () => {
      const r = started();
      r.write('a "b" ü.py', leak);
      r.git('add', '.');
      return staged(r);
    },
    'a "b" ü.py:1',
  ],
  [
    'a line break in a file’s name',
    () => {
      const r = started();
      r.write('a\nb.py', leak);
      r.git('add', '.');
      return staged(r);
    },
    'a\nb.py:1',
  ],
  [
    'called in a folder below: paths are as seen from there',
    () => {
      const r = started();
      r.write('sub/new.py', leak);
      r.write('top.py', leak);
      r.git('add', '.');
      return scanned(join(r.folder, 'sub'), ['--staged']);
    },
    '../top.py:1 new.py:1',
  ],
  [
    'a work tree of its own (git worktree)',
    () => {
      const r = started();
      const folder = join(tree({}), 'second');
      r.git('worktree', 'add', '--quiet', folder);
      const second = repositoryAt(folder);
      second.write('new.py', leak);
      second.git('add', '.');
      return `${staged(second)}, the first: ${staged(r)}`;
    },
    'new.py:1, the first: nothing',
  ],
  [
    'a comment allows it',
    () => {
      const r = started();
      r.write('app.py', leak.replace('\n', '  # offkey:ignore -- the docs\n'));
      r.git('add', '.');
      return staged(r);
    },
    'clean',
  ],
  [
    'an entry in the staged .offkeyignore of the folder allows it',
    () => {
      const r = started();
      r.write('sub/app.py', leak);
      r.git('add', '.');
      const { out } = offkey(r.folder, ['scan', '--staged', '--format', 'json']);
      const { fingerprint } = (JSON.parse(out) as { findings: { fingerprint: string }[] }).findings[0]!;
      r.write('sub/.offkeyignore', `stripe-secret-key ${fingerprint} -- a test\n`);
      const before = staged(r);
      r.git('add', '.');
      return `${before}, then ${staged(r)}`;
    },
    'sub/app.py:1, then clean',
  ],
  [
    'carriage returns alone end lines in an editor, not in git',
    () => {
      const r = repository({ 'app.py': `x = 1\ry = 2\n${leak}` });
      r.write('app.py', `x = 1\ry = 2\n${leak}z = 1\r${otherLeak}`);
      r.git('add', '.');
      return staged(r);
    },
    'app.py:5',
  ],
  [
    'a file larger than the limit',
    () => {
      const r = started();
      r.write('big.txt', 'a line\n'.repeat(1000));
      r.git('add', '.');
      return staged(r, '--max-file-size', '1KB');
    },
    'nothing | not scanned: big.txt: larger than 0 MB (0.01 MB)',
  ],
  [
    'a pointer of Git LFS',
    () => {
      const r = started();
      r.write('data.txt', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`);
      r.git('add', '.');
      return staged(r);
    },
    'nothing | not scanned: data.txt: its content is kept by Git LFS, not in the repository',
  ],
];

const commits: readonly Row[] = [
  [
    'a secret that one commit brings and the next takes away',
    () => {
      const r = started();
      r.commit({ 'app.py': leak });
      r.commit({ 'app.py': 'a = 1\n' });
      return range(r, 'HEAD~2..HEAD');
    },
    'app.py:1',
  ],
  [
    'a secret from before the range',
    () => {
      const r = repository({ 'app.py': leak });
      r.commit({ 'app.py': `a = 1\n${leak}` });
      return range(r, 'HEAD~1..');
    },
    'clean',
  ],
  ['an empty range', () => range(started(), 'HEAD..HEAD'), 'nothing'],
  [
    'one commit instead of a range',
    () => {
      const r = repository({ 'app.py': leak });
      return range(r, 'HEAD');
    },
    'app.py:1',
  ],
  [
    'a merge without changes of its own: each side once',
    () => {
      const r = started();
      r.git('checkout', '--quiet', '-b', 'side');
      r.commit({ 'side.py': leak });
      r.git('checkout', '--quiet', 'main');
      r.commit({ 'main.py': 'm = 1\n' });
      r.git('merge', '--quiet', '--no-edit', 'side');
      return range(r, 'HEAD~1..HEAD');
    },
    'side.py:1',
  ],
  [
    'a secret that only the merge itself brings',
    () => {
      const r = started();
      r.git('checkout', '--quiet', '-b', 'side');
      r.commit({ 'app.py': 'side\n' });
      r.git('checkout', '--quiet', 'main');
      r.commit({ 'app.py': 'main\n' });
      run(r.folder, 'git', ['merge', '--quiet', 'side']);
      r.write('app.py', `main\nside\n${leak}`);
      r.git('add', '.');
      r.git('commit', '--quiet', '-m', 'merge');
      return range(r, 'HEAD^1..HEAD');
    },
    'app.py:3',
  ],
  [
    'the branch that is merged in had the secret before',
    () => {
      const r = started();
      r.git('checkout', '--quiet', '-b', 'side');
      r.commit({ 'app.py': `a = 1\n${leak}` });
      r.git('checkout', '--quiet', 'main');
      r.commit({ 'app.py': 'a = 1\nb = 3\n' });
      run(r.folder, 'git', ['merge', '--quiet', 'side']);
      r.write('app.py', `a = 1\n${leak}b = 3\n`);
      r.git('add', '.');
      r.git('commit', '--quiet', '-m', 'merge');
      return range(r, 'HEAD^2..HEAD');
    },
    'clean',
  ],
  [
    'a range that names no commit',
    () => range(started(), 'nowhere..HEAD'),
    /^error: there is no commit "nowhere" in this clone/,
  ],
  ['a range that looks like an option', () => range(started(), '--all'), /^error: "--all" is no range/],
];

suite('git: the index', () => {
  teardown(removeTrees);
  testEach(index);
});

suite('git: ranges of commits', () => {
  teardown(removeTrees);
  testEach(commits);
});
