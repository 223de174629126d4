/** Killed, or out of memory, in the middle of a hook: that is not clean. No commit is made, nothing is pushed, and what was staged stays staged. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { removeTrees, tree } from '../sources/tree';
import { run } from './offkey';
import { cloned, hookedRepository } from './situations';

/** Ends whatever Node runs when it opens the program that it was started for. */
const dying = (how: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--max-old-space-size=64 --require=${join(tree({ 'die.cjs': `process.nextTick(() => { ${how} });\n` }), 'die.cjs')}`,
});

const deaths: readonly (readonly [title: string, environment: () => NodeJS.ProcessEnv])[] = [
  ...['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'].map(
    (signal) => [signal, () => dying(`process.kill(process.pid, '${signal}')`)] as const,
  ),
  ['no memory left', () => dying('const held = []; for (;;) held.push(new Array(1e6).fill({}));')],
  ['a fault of the program', () => dying(`throw new Error('fault')`)],
];

suite('git hooks: killed', () => {
  teardown(removeTrees);
  test('where nothing kills it, the same commit is made', () => {
    const r = hookedRepository();
    r.write('app.py', 'a = 2\n');
    r.git('add', '.');
    assert.equal(run(r.folder, 'git', ['commit', '--quiet', '-m', 'x'], { env: dying('') }).code, 0);
  });
  for (const [title, environment] of deaths) {
    test(`${title}: no commit`, () => {
      const r = hookedRepository();
      r.write('app.py', 'a = 2\n');
      r.git('add', '.');
      const { code } = run(r.folder, 'git', ['commit', '--quiet', '-m', 'x'], { env: environment() });
      assert.notEqual(code, 0);
      assert.equal(r.git('rev-list', '--count', 'HEAD').trim(), '1');
      assert.equal(r.git('diff', '--cached', '--name-only').trim(), 'app.py');
    });
    test(`${title}: no push`, () => {
      const { clone, remote } = cloned();
      clone.commit({ 'app.py': 'a = 2\n' });
      const { code } = run(clone.folder, 'git', ['push', '--quiet'], { env: environment() });
      assert.notEqual(code, 0);
      assert.equal(remote.git('rev-list', '--count', 'main').trim(), '1');
    });
  }
});
