/** Tools that look after hooks, really installed from their registries, with the configurations of docs/hooks.md. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removeTrees, tree } from '../sources/tree';
import type { TestRepository } from '../sources/git-repository';
import { repository, repositoryAt } from '../sources/git-repository';
import { commit, leak, offkey, run } from './offkey';
import { started } from './situations';

const minutes = 60_000;

/** Runs what needs a registry; a test is skipped, with what was said, where it cannot be reached. */
function installed(context: Mocha.Context, folder: string, program: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return;
  console.log(`      skipped: ${program} ${args.join(' ')}: ${(error?.message ?? stderr).trim().split('\n').at(-1)}`);
  context.skip();
}

/** A repository with packages from npm, and Offkey as its own installation would put it. */
function withPackages(context: Mocha.Context, ...packages: string[]): TestRepository {
  const r = started();
  r.write('.gitignore', 'node_modules\n');
  r.write('package.json', '{ "name": "app", "private": true }\n');
  installed(context, r.folder, 'npm', 'install', '--no-audit', '--no-fund', '--silent', ...packages);
  mkdirSync(join(r.folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('dist/cli.js'), join(r.folder, 'node_modules/.bin/offkey'));
  r.commit({});
  return r;
}

/** The first block of a language behind a heading of docs/hooks.md. */
function documented(heading: string, language: string): string {
  const page = readFileSync('docs/hooks.md', 'utf8');
  const match = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page.slice(page.indexOf(`\n## ${heading}`)));
  assert.ok(match, `docs/hooks.md has no ${language} for ${heading}`);
  return match[1]!;
}

/** A commit with a secret is stopped, one without goes through. */
function stopsSecrets(r: TestRepository): void {
  r.write('app.py', leak);
  r.git('add', '.');
  assert.equal(commit(r), 'app.py:1');
  r.write('app.py', 'a = 2\n');
  r.git('add', '.');
  assert.equal(commit(r), 'clean');
}

suite('managers of hooks', function () {
  this.timeout(5 * minutes);
  teardown(removeTrees);

  test('husky: the documented lines; offkey hook install says them', function () {
    const r = withPackages(this, 'husky');
    installed(this, r.folder, 'npx', '--no-install', 'husky');
    const { code, err } = offkey(r.folder, ['hook', 'install', '--pre-commit']);
    assert.equal(code, 2);
    const line = documented('husky', 'sh').trim();
    assert.ok(err.includes(line), err);
    r.write('.husky/pre-commit', `${line}\n`);
    stopsSecrets(r);
  });

  test('lefthook: the documented file, before commits and pushes', function () {
    const r = withPackages(this, 'lefthook');
    r.write('lefthook.yml', documented('lefthook', 'yaml'));
    installed(this, r.folder, 'npx', '--no-install', 'lefthook', 'install');
    r.git('add', '.');
    const said = (ran: { code: number | null; out: string; err: string }): string => ran.out + ran.err;
    r.write('app.py', leak);
    r.git('add', '.');
    const stopped = run(r.folder, 'git', ['commit', '-m', 'x']);
    assert.notEqual(stopped.code, 0);
    assert.match(said(stopped), /the commit is stopped: 1 secret in it/);
    const remote = repositoryAt(tree({}));
    remote.git('init', '--quiet', '--bare');
    r.git('remote', 'add', 'origin', remote.folder);
    r.commit({ 'app.py': leak });
    const refused = run(r.folder, 'git', ['push', 'origin', 'main']);
    assert.notEqual(refused.code, 0);
    assert.match(said(refused), /the push is stopped: 1 secret in it/);
  });

  test('lint-staged: the documented function', function () {
    const r = withPackages(this, 'lint-staged');
    r.write('lint-staged.config.mjs', documented('lint-staged', 'js'));
    r.write('app.py', leak);
    r.git('add', '.');
    const env = { PATH: `${join(r.folder, 'node_modules/.bin')}:${process.env.PATH}` };
    const { code, out, err } = run(r.folder, 'npx', ['--no-install', 'lint-staged'], { env });
    assert.notEqual(code, 0);
    assert.match(out + err, /app\.py:1:11 {2}(certain|likely)/);
  });

  test('the pre-commit framework installs Offkey from its repository and stops commits and pushes', function () {
    const tools = tree({});
    installed(this, tools, 'python3', '-m', 'venv', 'python');
    installed(this, tools, 'python/bin/pip', 'install', '--quiet', '--disable-pip-version-check', 'pre-commit');
    const framework = join(tools, 'python/bin/pre-commit');

    // What is published, without what only building needs.
    const published = repository();
    const { name, version, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    cpSync('dist', join(published.folder, 'dist'), { recursive: true });
    chmodSync(join(published.folder, 'dist/cli.js'), 0o755);
    cpSync('.pre-commit-hooks.yaml', join(published.folder, '.pre-commit-hooks.yaml'));
    writeFileSync(join(published.folder, 'package.json'), JSON.stringify({ name, version, bin }));
    published.commit({});
    published.git('tag', 'v0.1.0');

    const r = started();
    r.commit({
      '.pre-commit-config.yaml': documented('pre-commit (the framework)', 'yaml').replace(
        /repo: .*/,
        `repo: ${published.folder}`,
      ),
    });
    const env = { PRE_COMMIT_HOME: join(tools, 'cache'), GIT_CONFIG_GLOBAL: join(tools, 'gitconfig') };
    writeFileSync(env.GIT_CONFIG_GLOBAL, '[protocol "file"]\n\tallow = always\n');
    for (const type of ['pre-commit', 'pre-push'])
      assert.equal(run(r.folder, framework, ['install', '--hook-type', type], { env }).code, 0);
    installed(this, r.folder, 'env', `PRE_COMMIT_HOME=${env.PRE_COMMIT_HOME}`, framework, 'install-hooks');

    r.write('app.py', leak);
    r.git('add', '.');
    const stopped = run(r.folder, 'git', ['commit', '-m', 'x'], { env });
    assert.equal(stopped.code, 1);
    assert.match(stopped.out + stopped.err, /app\.py:1:11 {2}sk_live_…\w{4} {2}stripe-secret-key, (certain|likely)/);

    const remote = repositoryAt(tree({}));
    remote.git('init', '--quiet', '--bare');
    r.git('remote', 'add', 'origin', remote.folder);
    r.commit({ 'app.py': leak });
    const refused = run(r.folder, 'git', ['push', 'origin', 'main'], { env });
    assert.notEqual(refused.code, 0);
    assert.match(refused.out + refused.err, /the push is stopped: 1 secret in it/);
  });

  test('hooks that were there run first, and come back byte for byte', () => {
    const r = started();
    const before = '#!/bin/sh\n# own\r\necho "own hook: $0 $#" >&2\ncat >/dev/null\nexit ${OWN:-0}\n';
    r.write('.git/hooks/pre-commit', before, 0o750);
    assert.equal(offkey(r.folder, ['hook', 'install']).code, 0);
    assert.equal(offkey(r.folder, ['hook', 'install']).code, 0, 'twice is once');
    r.write('app.py', 'a = 2\n');
    r.git('add', '.');
    const { code, err } = run(r.folder, 'git', ['commit', '-m', 'x'], { env: { OWN: '3' } });
    assert.equal(code, 1);
    assert.match(err, /own hook/);
    assert.doesNotMatch(err, /offkey:/);
    assert.equal(offkey(r.folder, ['hook', 'uninstall']).code, 0);
    assert.equal(r.read('.git/hooks/pre-commit'), before);
    assert.ok(!r.has('.git/hooks/pre-push') && !r.has('.git/hooks/pre-commit.before-offkey'));
  });

  test('core.hooksPath is respected; a hook that was changed since stays', () => {
    const r = started();
    r.git('config', 'core.hooksPath', 'hooks');
    assert.equal(offkey(r.folder, ['hook', 'install']).code, 0);
    assert.ok(r.has('hooks/pre-commit') && !r.has('.git/hooks/pre-commit'));
    stopsSecrets(r);
    r.write('hooks/pre-commit', `${r.read('hooks/pre-commit')}echo more\n`);
    const { code, out } = offkey(r.folder, ['hook', 'uninstall']);
    assert.equal(code, 2);
    assert.match(out, /pre-commit: changed since it was installed/);
    assert.ok(r.has('hooks/pre-commit') && !r.has('hooks/pre-push'));
  });

  test('a hook that does not find Offkey stops git', () => {
    const r = started();
    assert.equal(offkey(r.folder, ['hook', 'install']).code, 0);
    const script = r.read('.git/hooks/pre-commit').replace(/^cli='.*'$/m, "cli='/nowhere/cli.js'");
    r.write('.git/hooks/pre-commit', script);
    assert.match(commit(r, '--allow-empty'), /^error: offkey: cannot be found, so nothing was checked/);
  });
});
