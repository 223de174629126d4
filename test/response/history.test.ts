/** Copies in a repository: where they came, whether they still are anywhere, and who else has them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../../engine';
import { findCopies } from '../../response/copies';
import { datedRepositoryAt, type TestRepository } from '../sources/git-repository';

const value = randomFrom(11).template('acme_live_[A-Za-z0-9]{32}');

suite('copies in files and history', () => {
  let folder: string;
  let repository: TestRepository;
  const git = (...args: string[]): string => repository.git(...args);
  const write = (path: string, text: string): void => repository.write(path, text);
  const commit = (message: string): string => repository.commit({}, message);
  const history = async () =>
    (await findCopies(value, { folder })).copies
      .filter(({ source }) => source === 'history')
      .map(({ path, line, encoding, commit, refs, pushed }) => ({ path, line, encoding, commit, refs, pushed }));

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'offkey-history-'));
    repository = datedRepositoryAt(folder, { author: 'Ada', start: 1_700_000_000, step: 60 });
    git('init', '-q', '-b', 'main');
    write('readme.md', 'nothing\n');
    commit('first');
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('a copy that was taken out again is in the history, with the commit that brought it', async () => {
    write('a.py', `\nkey = "${value}"\n`);
    const brought = commit('key');
    write('a.py', '\nkey = read()\n');
    commit('out');
    assert.deepEqual(await history(), [
      { path: 'a.py', line: 2, encoding: 'plain', commit: brought, refs: ['main'], pushed: false },
    ]);
  });

  test('versions of a file that all have it are one copy, on its newest line', async () => {
    write('a.py', `key = "${value}"\n`);
    const brought = commit('key');
    write('a.py', `import os\n\nkey = "${value}"\n`);
    const last = commit('more');
    const { copies } = await findCopies(value, { folder });
    assert.deepEqual(
      copies.map(({ source, line, commit, lastCommit, author }) => ({ source, line, commit, lastCommit, author })),
      [
        { source: 'file', line: 3, commit: undefined, lastCommit: undefined, author: undefined },
        { source: 'history', line: 3, commit: brought, lastCommit: last, author: 'Ada' },
      ],
    );
  });

  test('a branch that was pushed is told from one that was not', async () => {
    const remote = mkdtempSync(join(tmpdir(), 'offkey-remote-'));
    try {
      git('init', '-q', '--bare', remote);
      git('remote', 'add', 'origin', remote);
      write('a.txt', value);
      commit('on main');
      git('push', '-q', 'origin', 'main');
      git('checkout', '-q', '-b', 'mine');
      write('b.txt', Buffer.from(`user:${value}`).toString('base64'));
      commit('on mine');
      const found = await findCopies(value, { folder });
      const pushed = new Map(
        found.copies.filter(({ source }) => source === 'history').map((copy) => [copy.path, copy.pushed]),
      );
      const toMain = pushed.get('a.txt');
      assert.ok(toMain);
      assert.deepEqual(toMain.refs, ['origin/main']);
      const pushedAt = Number(git('log', '-1', '--format=%ct', 'main'));
      assert.equal(Date.parse(toMain.at!) / 1000, pushedAt, 'the time of the push');
      assert.equal(pushed.get('b.txt'), false);
    } finally {
      rmSync(remote, { recursive: true, force: true });
    }
  });

  test('stashes, older ones too, and what only the reflog still has', async () => {
    write('stashed.txt', `one ${value}`);
    git('add', '-A');
    git('stash');
    write('readme.md', 'changed\n');
    git('stash');
    write('lost.txt', value);
    commit('to be lost');
    git('reset', '-q', '--hard', 'HEAD~1');
    const found = await history();
    assert.deepEqual(
      found.map(({ path, refs }) => ({ path, refs })),
      [
        { path: 'lost.txt', refs: [] },
        { path: 'stashed.txt', refs: ['stash'] },
      ],
    );
  });

  test('a copy that only a merge brought', async () => {
    git('checkout', '-q', '-b', 'side');
    write('side.txt', 'side\n');
    commit('side');
    git('checkout', '-q', 'main');
    write('main.txt', 'main\n');
    commit('main');
    git('merge', '-q', '--no-commit', '--no-ff', 'side');
    write('main.txt', `main ${value}\n`);
    const merge = commit('merge');
    assert.deepEqual(
      (await history()).map(({ path, commit }) => ({ path, commit })),
      [{ path: 'main.txt', commit: merge }],
    );
  });

  test('a message of a commit', async () => {
    git('commit', '-q', '--allow-empty', '-m', `Use the new key\n\nIt is ${value}.`);
    assert.deepEqual(
      (await history()).map(({ path, line }) => ({ path, line })),
      [{ path: '(message)', line: 3 }],
    );
  });

  test('ignored files and texts that are not saved; what is saved otherwise counts as the editor has it', async () => {
    write('.gitignore', '.env\n');
    write('.env', `KEY=${value}\n`);
    write('open.ts', `const key = '${value}';\n`);
    const { copies } = await findCopies(value, {
      folder,
      unsaved: new Map([
        ['open.ts', 'const key = process.env.KEY;\n'],
        ['Untitled-1', `\n\n${value}`],
      ]),
    });
    assert.deepEqual(copies, [
      { source: 'file', path: '.env', line: 1, encoding: 'plain', ignored: true },
      { source: 'file', path: 'Untitled-1', line: 3, encoding: 'plain', unsaved: true },
    ]);
  });

  test('a folder without git has files alone', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    write('a', value);
    assert.deepEqual((await findCopies(value, { folder })).copies.length, 1);
  });

  test('a search can be stopped', async () => {
    write('a', value);
    commit('a');
    const abort = new AbortController();
    const found = await findCopies(value, { folder, signal: abort.signal, onProgress: () => abort.abort() });
    assert.equal(found.cancelled, true);
  });
});
