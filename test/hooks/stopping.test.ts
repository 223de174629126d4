import assert from 'node:assert/strict';
import { join } from 'node:path';
import { repositoryAt } from '../sources/git-repository';
import { removeTrees, tree } from '../sources/tree';
import { commit, hooked, leak, offkey, otherLeak, push, run } from './offkey';
import { cloned, hookedRepository, testEach, type Row } from './situations';

const committing: readonly Row[] = [
  [
    'a commit with a secret is stopped',
    () => {
      const r = hookedRepository();
      r.write('app.py', leak);
      r.git('add', '.');
      const said = commit(r);
      return `${said}; commits: ${r.git('rev-list', '--count', 'HEAD').trim()}`;
    },
    'app.py:1; commits: 1',
  ],
  [
    'a clean commit goes through',
    () => {
      const r = hookedRepository();
      r.write('app.py', 'a = 2\n');
      r.git('add', '.');
      return `${commit(r)}; commits: ${r.git('rev-list', '--count', 'HEAD').trim()}`;
    },
    'clean; commits: 2',
  ],
  [
    'commit --all: the index that git makes for this commit',
    () => {
      const r = hookedRepository();
      r.write('app.py', leak);
      return commit(r, '--all');
    },
    'app.py:1',
  ],
  [
    'commit of one path, while another file with a secret is staged',
    () => {
      const r = hookedRepository();
      r.write('other.py', leak);
      r.git('add', '.');
      r.write('app.py', 'a = 2\n');
      return commit(r, 'app.py');
    },
    'clean',
  ],
  ['an empty commit says that nothing was scanned', () => commit(hookedRepository(), '--allow-empty'), 'nothing'],
  [
    'an amended commit',
    () => {
      const r = hookedRepository();
      r.write('app.py', leak);
      r.git('add', '.');
      return commit(r, '--amend');
    },
    'app.py:1',
  ],
  [
    'a merge commit whose resolution holds a secret',
    () => {
      const r = hookedRepository();
      r.git('checkout', '--quiet', '-b', 'side');
      r.commit({ 'app.py': 'side\n' });
      r.git('checkout', '--quiet', 'main');
      r.commit({ 'app.py': 'main\n' });
      run(r.folder, 'git', ['merge', '--quiet', 'side']);
      r.write('app.py', leak);
      r.git('add', '.');
      return commit(r);
    },
    'app.py:1',
  ],
  [
    'in a second work tree the same hook runs',
    () => {
      const r = hookedRepository();
      const folder = join(tree({}), 'second');
      r.git('worktree', 'add', '--quiet', folder);
      const second = repositoryAt(folder);
      second.write('new.py', leak);
      second.git('add', '.');
      return commit(second);
    },
    'new.py:1',
  ],
];

const pushing: readonly Row[] = [
  [
    'a commit with a secret is not pushed',
    () => {
      const { clone, remote } = cloned();
      clone.commit({ 'app.py': leak });
      return `${push(clone)}; there: ${remote.git('rev-list', '--count', 'main').trim()}`;
    },
    'app.py:1; there: 1',
  ],
  [
    'a clean commit is pushed',
    () => {
      const { clone } = cloned();
      clone.commit({ 'app.py': 'a = 2\n' });
      return push(clone);
    },
    'clean',
  ],
  [
    'a secret that the remote has already',
    () => {
      const { clone } = cloned();
      clone.commit({ 'app.py': leak });
      clone.git('push', '--quiet', '--no-verify');
      clone.commit({ 'other.py': 'o = 1\n' });
      return push(clone);
    },
    'clean',
  ],
  [
    'a new branch: only what no branch of the remote has',
    () => {
      const { clone } = cloned();
      clone.commit({ 'app.py': leak });
      clone.git('push', '--quiet', '--no-verify');
      clone.git('checkout', '--quiet', '-b', 'feature');
      clone.commit({ 'feature.py': otherLeak });
      return push(clone, 'origin', 'feature');
    },
    'feature.py:1',
  ],
  [
    'a branch without commits of its own',
    () => {
      const { clone } = cloned();
      clone.git('branch', 'feature');
      return push(clone, 'origin', 'feature');
    },
    'nothing',
  ],
  [
    'a branch is deleted there',
    () => {
      const { clone } = cloned();
      clone.git('push', '--quiet', '--no-verify', 'origin', 'main:old');
      return push(clone, 'origin', '--delete', 'old');
    },
    'nothing',
  ],
  [
    'an annotated tag on commits that the remote lacks',
    () => {
      const { clone } = cloned();
      clone.commit({ 'app.py': leak });
      clone.git('tag', '-a', 'v1', '-m', 'v1');
      return push(clone, 'origin', 'v1');
    },
    'app.py:1',
  ],
  [
    'a tag of a file instead of a commit',
    () => {
      const { clone } = cloned();
      clone.write('secret.py', leak);
      const id = clone.git('hash-object', '-w', 'secret.py').trim();
      clone.git('tag', 'blob', id);
      return push(clone, 'origin', 'blob').replace(id.slice(0, 12), 'ID');
    },
    /^object/,
  ],
  [
    'a forced push of a rewritten branch',
    () => {
      const { clone } = cloned();
      clone.commit({ 'app.py': 'a = 5\n' });
      clone.git('push', '--quiet', '--no-verify');
      clone.write('app.py', leak);
      clone.git('commit', '--quiet', '--no-verify', '--all', '--amend', '-m', 'again');
      return push(clone, '--force');
    },
    'app.py:1',
  ],
  [
    'a push to an address without a name',
    () => {
      const { clone, remote } = cloned();
      clone.commit({ 'app.py': leak });
      return push(clone, remote.folder, 'HEAD:refs/heads/x');
    },
    'app.py:1',
  ],
  [
    'two branches at once',
    () => {
      const { clone } = cloned();
      clone.git('checkout', '--quiet', '-b', 'one');
      clone.commit({ 'one.py': leak });
      clone.git('checkout', '--quiet', '-b', 'two', 'main');
      clone.commit({ 'two.py': otherLeak });
      return push(clone, 'origin', 'one', 'two');
    },
    'one.py:1 two.py:1',
  ],
  [
    'a server refuses a secret (pre-receive in a bare repository)',
    () => {
      const { clone, remote } = cloned();
      assert.equal(offkey(remote.folder, ['hook', 'install']).code, 0);
      clone.commit({ 'app.py': leak });
      const said = push(clone, '--no-verify');
      return `${said}; there: ${remote.git('rev-list', '--count', 'main').trim()}`;
    },
    'app.py:1; there: 1',
  ],
  [
    'a server takes a clean commit',
    () => {
      const { clone, remote } = cloned();
      assert.equal(offkey(remote.folder, ['hook', 'install', '--pre-receive']).code, 0);
      clone.commit({ 'app.py': 'a = 7\n' });
      return hooked(run(clone.folder, 'git', ['push', '--no-verify']));
    },
    'clean',
  ],
];

suite('git hooks: committing', () => {
  teardown(removeTrees);
  testEach(committing);
});

suite('git hooks: pushing', () => {
  teardown(removeTrees);
  testEach(pushing);
});
