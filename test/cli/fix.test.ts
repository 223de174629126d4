/** `offkey fix`, the bundle: grammars lie beside it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removeTrees, sample, tree } from '../sources/tree';

const key = sample('stripe-secret-key', 3);
const other = sample('stripe-secret-key', 4);
const program = `import stripe\n\nstripe.api_key = "${key}"\n`;

interface Fixed {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `offkey fix`. Whatever it prints, no secret is in it. */
function fix(folder: string, ...args: string[]): Fixed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), 'fix', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  });
  for (const secret of [key, other]) assert.ok(!(stdout + stderr).includes(secret), 'a secret was printed');
  return { code: status, out: stdout, err: stderr };
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

suite('offkey fix', () => {
  teardown(removeTrees);

  test('moves a secret to .env: code, .env, .env.example and .gitignore, as in the editor', () => {
    const root = tree({ 'package.json': '{}', 'src/app.py': program });
    const { code, out } = fix(root, 'src/app.py:3', '--to', 'env', '--yes');
    assert.equal(code, 0, out);
    assert.equal(
      read(root, 'src/app.py'),
      'import stripe\nimport os\n\nstripe.api_key = os.environ["STRIPE_SECRET_KEY"]\n',
    );
    assert.equal(read(root, '.env'), `STRIPE_SECRET_KEY=${key}\n`);
    assert.equal(read(root, '.env.example'), 'STRIPE_SECRET_KEY=\n');
    assert.equal(read(root, '.gitignore'), '.env\n');
    assert.equal(statSync(join(root, '.env')).mode & 0o777, 0o600);
  });

  test('shows a diff in which the removed line is redacted, and writes nothing without being told to', () => {
    const root = tree({ 'app.py': program });
    const { code, out, err } = fix(root, 'app.py:3:20', '--to', 'env');
    assert.equal(code, 1);
    assert.match(err, /nothing was written.*--yes/);
    assert.match(out, /^--- a\/app\.py$[^]*^-stripe\.api_key = "sk_live_…\w{4}"$[^]*^\+stripe\.api_key = os\.environ/m);
    assert.match(out, /^\+STRIPE_SECRET_KEY=…$/m);
    assert.equal(read(root, 'app.py'), program);
    assert.ok(!existsSync(join(root, '.env')));
  });

  test('--dry-run shows the same and is no failure', () => {
    const root = tree({ 'app.py': program });
    assert.equal(fix(root, 'app.py:3', '--to', 'env', '--dry-run').code, 0);
    assert.equal(read(root, 'app.py'), program);
  });

  test('values that stand in .env already are shown by no diff', () => {
    const root = tree({ 'app.py': program, '.env': `OTHER=${other}\nPLAIN=zzqqxx\n` });
    const { out } = fix(root, 'app.py:3', '--to', 'env', '--yes');
    assert.doesNotMatch(out, /zzqqxx/);
    assert.equal(read(root, '.env'), `OTHER=${other}\nPLAIN=zzqqxx\nSTRIPE_SECRET_KEY=${key}\n`);
  });

  test('a store: its package, and the command that puts the value there', () => {
    const root = tree({ 'app.py': program });
    const { code, out } = fix(root, 'app.py:3', '--to', 'aws', '--yes');
    assert.equal(code, 0);
    assert.match(out, /pip install boto3/);
    assert.match(out, /aws secretsmanager create-secret .*--secret-string file:\/\/\/dev\/stdin/);
    assert.match(read(root, 'app.py'), /boto3/);
  });

  test('without a line all secrets of the file are moved, each under a name of its own', () => {
    const root = tree({ 'app.py': `${program}other = "${other}"\nagain = "${key}"\n` });
    assert.equal(fix(root, 'app.py', '--to', 'env', '--yes').code, 0);
    assert.equal(read(root, '.env'), `STRIPE_SECRET_KEY=${key}\nSTRIPE_SECRET_KEY_2=${other}\n`);
    assert.match(read(root, 'app.py'), /^again = os\.environ\["STRIPE_SECRET_KEY"\]$/m);
  });

  test('two secrets never go to one name of a store', () => {
    const root = tree({ 'app.py': `${program}other = "${other}"\n` });
    const { code, out } = fix(root, 'app.py', '--to', 'vault', '--yes');
    assert.equal(code, 0);
    const put = [...out.matchAll(/vault kv put .*?(\S*STRIPE_SECRET_KEY\S*)/g)].map(([, name]) => name);
    assert.equal(new Set(put).size, 2, out);
    assert.ok(!read(root, 'app.py').includes(other));
  });

  test('a byte order mark, line ends, mode and a symbolic link stay what they were', () => {
    const root = tree({ 'app.py': '\ufeff' + program.replaceAll('\n', '\r\n') });
    chmodSync(join(root, 'app.py'), 0o755);
    symlinkSync('app.py', join(root, 'link.py'));
    assert.equal(fix(root, 'link.py:3', '--to', 'env', '--yes').code, 0);
    assert.match(
      read(root, 'app.py'),
      /^\ufeffimport stripe\r\nimport os\r\n\r\nstripe\.api_key = os\.environ\[.*\]\r\n$/,
    );
    assert.equal(statSync(join(root, 'app.py')).mode & 0o777, 0o755);
  });

  test('where a fix cannot be right it says why and what to do', () => {
    const root = tree({ 'config.json': `{ "stripe": "${key}" }\n` });
    const { code, err } = fix(root, 'config.json:1', '--to', 'env', '--yes');
    assert.equal(code, 1);
    assert.match(err, /config\.json:1:14: not fixed: /);
  });

  test('what is wrong is said: no file, no secret there, no such store, a store to choose', () => {
    const root = tree({ 'app.py': program });
    for (const [args, says] of [
      [['gone.py:1', '--to', 'env'], /gone\.py does not exist/],
      [['app.py:1', '--to', 'env'], /no secret in app\.py, line 1; there are some at 3:19/],
      [['app.py:3', '--to', 'nowhere'], /there is no store "nowhere": give env, /],
      [['app.py:3'], /say where the value goes:\n {2}--to env {2}Read STRIPE_SECRET_KEY/],
    ] as const) {
      const { code, err } = fix(root, ...args);
      assert.deepEqual([code, says.test(err)], [2, true], err);
    }
  });

  test('where one of the files cannot be written none is', () => {
    const root = tree({ 'app.py': program, '.env.example/in-the-way': '' });
    const { code, err } = fix(root, 'app.py:3', '--to', 'env', '--yes');
    assert.equal(code, 2);
    assert.match(err, /EISDIR/);
    assert.equal(read(root, 'app.py'), program);
    assert.deepEqual(readdirSync(root).sort(), ['.env.example', 'app.py']);
  });
});
