/** `offkey fix` as a person at a terminal has it: it asks, and does what the answer says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removeTrees, sample, tree } from '../sources/tree';

const key = sample('stripe-secret-key', 3);
const program = `import stripe\n\nstripe.api_key = "${key}"\n`;

/** Runs a command in a terminal of its own: waits for each prompt, then types its answer (`^C` is Ctrl+C). Prints what the terminal showed; ends with the command's code. */
const atTerminal = `
import os, pty, select, sys
talk, command = sys.argv[1].split('\\x1f'), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
shown = b''
seen = 0
def read(until):
    global shown, seen
    while until is None or until not in shown[seen:]:
        if not select.select([terminal], [], [], 60)[0]:
            sys.exit('waited in vain for ' + repr(until) + ' in ' + repr(shown))
        try:
            more = os.read(terminal, 4096)
        except OSError:
            more = b''
        if more == b'':
            return
        shown += more
    seen = shown.index(until, seen) + len(until)
for prompt, answer in zip(talk[0::2], talk[1::2]):
    read(prompt.encode())
    os.write(terminal, b'\\x03' if answer == '^C' else answer.encode() + b'\\n')
read(None)
os.write(1, shown)
status = os.waitpid(pid, 0)[1]
sys.exit(os.waitstatus_to_exitcode(status) if hasattr(os, 'waitstatus_to_exitcode') else status >> 8)
`;

interface Shown {
  readonly code: number | null;
  readonly out: string;
}

/** @param talk prompts and answers, in turns */
function fix(folder: string, args: readonly string[], ...talk: readonly string[]): Shown {
  const command = [process.execPath, resolve('dist/cli.js'), 'fix', ...args];
  const { status, stdout, stderr } = spawnSync('python3', ['-c', atTerminal, talk.join('\x1f'), ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TERM: 'dumb' },
  });
  assert.doesNotMatch(stderr, /waited in vain|Traceback/, stderr);
  assert.ok(!stdout.includes(key), 'the secret was shown');
  return { code: status, out: stdout.replaceAll('\r\n', '\n') };
}

suite('offkey fix at a terminal', function () {
  this.timeout(90_000);
  suiteSetup(function () {
    if (process.platform === 'win32' || spawnSync('python3', ['-c', 'import pty']).status !== 0) {
      console.log('      skipped: no python3, which brings the terminal (apt-get install python3)');
      this.skip();
    }
  });
  teardown(removeTrees);

  test('lists the stores and asks for one, shows the change and asks once more; then it is written', () => {
    const root = tree({ 'app.py': program });
    const { code, out } = fix(root, ['app.py:3'], 'Which one? [1-', '1', '? [y/N] ', 'y');
    assert.equal(code, 0, out);
    assert.match(out, /^ 1 {2}\S.*$/m);
    assert.match(out, /^\+stripe\.api_key = os\.environ/m);
    assert.match(out, /1 secret moved: app\.py/);
    assert.match(readFileSync(join(root, 'app.py'), 'utf8'), /os\.environ\["STRIPE_SECRET_KEY"\]/);
    assert.equal(readFileSync(join(root, '.env'), 'utf8'), `STRIPE_SECRET_KEY=${key}\n`);
  });

  for (const [answer, what] of [
    ['n', 'no'],
    ['', 'nothing'],
    ['maybe', 'something else'],
  ] as const)
    test(`an answer of ${what} writes nothing`, () => {
      const root = tree({ 'app.py': program });
      const { code, out } = fix(root, ['app.py:3', '--to', 'env'], '? [y/N] ', answer);
      assert.equal(code, 1, out);
      assert.equal(readFileSync(join(root, 'app.py'), 'utf8'), program);
      assert.ok(!existsSync(join(root, '.env')));
    });

  test('a number that is not in the list is no choice, and Ctrl+C at a question writes nothing', () => {
    for (const talk of [
      ['Which one? [1-', '99'],
      ['Which one? [1-', '^C'],
    ]) {
      const root = tree({ 'app.py': program });
      const { code, out } = fix(root, ['app.py:3'], ...talk);
      assert.notEqual(code, 0, out);
      if (talk[1] === '99') assert.match(out, /nothing was chosen, and nothing changed/);
      assert.equal(readFileSync(join(root, 'app.py'), 'utf8'), program);
    }
  });
});
