/** The steps that clean a history, typed as they are printed, with the real git-filter-repo and BFG: nothing of the value is left in any object of git. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { randomFrom } from '../../engine';
import { makeMonorepo } from './monorepo';

const value = randomFrom(59).template('sk_live_51[A-Za-z0-9]{97}');
const forms = [value, Buffer.from(value).toString('base64').slice(4, 100), encodeURIComponent(value)];

/** Where the two tools are; undefined if they were not prepared. */
const { rewriters } = JSON.parse(
  execFileSync(process.execPath, ['scripts/prepare-stores.mjs', '--where'], { encoding: 'utf8' }),
) as { readonly rewriters?: string };

suite('a history is rewritten by the steps that are printed', () => {
  let temporary: string;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  /** What `offkey leak` says to do, by the task's text. */
  let commands: readonly string[];

  suiteSetup(function () {
    if (rewriters === undefined) {
      console.log('      left out: `node scripts/prepare-stores.mjs rewriters` brings git-filter-repo and BFG');
      this.skip();
    }
  });
  setup(() => {
    temporary = mkdtempSync(join(tmpdir(), 'offkey-rewriting-'));
    folder = join(temporary, 'shop');
    makeMonorepo(folder, value);
    // `npx offkey` is this build.
    writeFileSync(
      join(temporary, 'npx'),
      `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
      {
        mode: 0o755,
      },
    );
    environment = {
      ...process.env,
      PATH: [temporary, join(rewriters!, 'venv', 'bin'), process.env.PATH].join(delimiter),
    };
    const report = shell('npx offkey leak compose.yaml:5');
    const cleanUp = report.slice(report.indexOf('## 6. '), report.indexOf('## 7. '));
    commands = [...cleanUp.matchAll(/```sh\n\s*(.+)\n/g)].map(([, command]) => command!);
  });
  teardown(() => rmSync(temporary, { recursive: true, force: true }));

  const shell = (command: string): string => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.equal(status, 0, `${command}\n${stderr}`);
    return stdout;
  };
  const command = (start: string): string => {
    const found = commands.find((one) => one.startsWith(start));
    assert.ok(found, `no step begins with ${start}`);
    return found;
  };
  /** How many objects of git, reachable or not, hold a form of the value. */
  const objectsWithIt = (): number => {
    const objects = shell('git cat-file --batch-all-objects --batch --buffer').split('\n');
    return objects.filter((line) => forms.some((form) => line.includes(form))).length;
  };
  const replacements = (): void => {
    shell(command('npx offkey leak'));
    const file = join(folder, '.git/offkey-replacements.txt');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.ok(!shell('git status --short').includes('replacements'), 'no commit can take the file along');
  };
  const afterwards = (): void => {
    shell(command('rm '));
    shell(command('git reflog expire'));
    assert.equal(objectsWithIt(), 0);
    assert.ok(!readdirSync(join(folder, '.git')).some((name) => name.includes('replacements')));
    // The .env that git ignores is the last place; no commit has it any more.
    assert.match(shell(commands.filter((one) => one.startsWith('npx offkey leak')).at(-1)!), /No commit has it/);
  };

  test('with git-filter-repo, on all branches; a copy of the repository was made before', () => {
    assert.ok(objectsWithIt() > 0);
    shell(command('git clone --mirror'));
    replacements();
    shell(command('git filter-repo'));
    afterwards();
    assert.match(shell('git log --all --format=%s'), /Six services/);
    assert.ok(existsSync(join(temporary, 'before-rewriting.git', 'HEAD')));
  }).timeout(60_000);

  test('with BFG, after the newest commit was cleaned', () => {
    replacements();
    shell('git rm -qr services deploy .github compose.yaml && git commit -qm "All moved"');
    shell(command('java -jar bfg.jar').replace('bfg.jar', join(rewriters!, 'libs', 'bfg-1.14.0.jar')));
    afterwards();
  }).timeout(60_000);
});
