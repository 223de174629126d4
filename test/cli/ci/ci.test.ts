/** `offkey ci` in real repositories, called as a platform calls it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { removeTrees, sample, tree } from '../../sources/tree';
import { offkeyWithout, type Ran } from '../offkey';

const key = sample('stripe-secret-key');
const stripe = `stripe = "${key}"\n`;
const run = offkeyWithout(key);
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:CI|GIT|GITHUB|GITLAB|TRAVIS|DRONE|BUILDKITE|JENKINS|BITBUCKET|TF|TEAMCITY|CIRCLE)/.test(name),
  ),
);
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'init.defaultBranch=main', ...args], {
    cwd: folder,
    env: clean,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const commit = (folder: string, path: string, text: string): string => {
  writeFileSync(join(folder, path), text);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', path);
  return git(folder, 'rev-parse', 'HEAD');
};
const ci = (folder: string, environment: Record<string, string>, ...args: string[]): Ran =>
  run(folder, ['ci', ...args], { ...clean, ...environment });

/** A repository whose topic branch brings a secret and takes it away again; main has one of its own. */
function repository(): { root: string; base: string; tip: string } {
  const root = tree({});
  git(root, 'init', '-q');
  const base = commit(root, 'old.py', stripe);
  git(root, 'checkout', '-qb', 'topic');
  commit(root, 'new.py', stripe);
  const tip = commit(root, 'new.py', 'pass\n');
  return { root, base, tip };
}
const drone = (from: string, to: string): Record<string, string> => ({
  DRONE: 'true',
  DRONE_BUILD_EVENT: 'push',
  DRONE_COMMIT_BEFORE: from,
  DRONE_COMMIT_AFTER: to,
});

suite('offkey ci', () => {
  teardown(removeTrees);

  test('scans the commits of the push one by one: what one brings and the next takes away is found, what was there before is not', () => {
    const { root, base, tip } = repository();
    const { code, out } = ci(root, drone(base, tip));
    assert.equal(code, 1);
    assert.match(out, /^Offkey on Drone: the commits from [0-9a-f]{12} to [0-9a-f]{12} \(a push\)\.$/m);
    assert.match(out, /new\.py:1:11/);
    assert.doesNotMatch(out, /old\.py/);
    assert.equal(ci(root, drone(tip, tip)).code, 0);
  });

  test('a pull request: what the branch brings onto its target', () => {
    const { root } = repository();
    const { code, out } = ci(root, { DRONE: 'true', DRONE_BUILD_EVENT: 'pull_request', DRONE_TARGET_BRANCH: 'main' });
    assert.deepEqual([code, /new\.py/.test(out), /old\.py/.test(out)], [1, true, false]);
  });

  test('GitHub: annotations, summary, outputs and a report with the commit', () => {
    const { root, base, tip } = repository();
    const outside = tree({ 'event.json': JSON.stringify({ before: base }), summary: '', output: '' });
    const { code, out } = ci(root, {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: tip,
      GITHUB_EVENT_PATH: join(outside, 'event.json'),
      GITHUB_STEP_SUMMARY: join(outside, 'summary'),
      GITHUB_OUTPUT: join(outside, 'output'),
    });
    assert.equal(code, 1);
    assert.match(out, /^::error file=new\.py,line=1,col=11,.*title=Stripe secret key::/m);
    assert.match(out, /It came with commit/);
    assert.match(readFileSync(join(outside, 'summary'), 'utf8'), /# Offkey report/);
    assert.equal(readFileSync(join(outside, 'output'), 'utf8'), 'findings=1\nsarif=offkey.sarif\n');
    assert.equal(JSON.parse(readFileSync(join(root, 'offkey.sarif'), 'utf8')).version, '2.1.0');
  });

  test('GitLab: its reports, where it looks for them or where --reports says', () => {
    const { root, base, tip } = repository();
    const environment = {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_BEFORE_SHA: base,
      CI_COMMIT_SHA: tip,
    };
    ci(root, environment);
    ci(root, environment, '--reports', 'deep/er');
    for (const folder of ['', 'deep/er']) {
      const { vulnerabilities } = JSON.parse(
        readFileSync(join(root, folder, 'gl-secret-detection-report.json'), 'utf8'),
      );
      assert.equal(vulnerabilities.length, 1);
      assert.match(vulnerabilities[0].location.commit.sha, /^[0-9a-f]{40}$/);
      assert.ok(existsSync(join(root, folder, 'gl-code-quality-report.json')));
    }
  });

  test('a shallow clone: the tree is scanned, the rest is said with what to do, and the exit code is not that of clean', () => {
    const { root, base } = repository();
    const shallow = tree({});
    git(shallow, 'clone', '-q', '--depth', '1', '--branch', 'topic', `file://${root}`, '.');
    const tip = git(shallow, 'rev-parse', 'HEAD');
    git(root, 'rm', '-q', 'old.py');
    const found = ci(shallow, drone(base, tip));
    assert.equal(found.code, 1, 'old.py is in the tree');
    assert.match(found.out, /all files of the tree, instead of the commits of a push/);
    assert.match(found.out, /the clone is shallow; take `clone: depth` out of the pipeline/);

    git(root, 'commit', '-qm', 'gone');
    const again = tree({});
    git(again, 'clone', '-q', '--depth', '1', '--branch', 'topic', `file://${root}`, '.');
    const { code, out } = ci(again, drone(base, git(again, 'rev-parse', 'HEAD')));
    assert.equal(code, 2, out);
  });

  test('a commit that was forced away is named; the tree is scanned', () => {
    const { root, tip } = repository();
    const { code, out } = ci(root, drone('c'.repeat(40), tip));
    assert.equal(code, 1);
    assert.match(out, /Not scanned: the commits of a push one by one: there is no commit "c{40}"/);
  });

  test('outside of a repository all files are scanned; a build that brings commits is not clean', () => {
    const root = tree({ 'a.py': 'pass\n' });
    assert.equal(ci(root, { TEAMCITY_VERSION: '2025.03' }).code, 0);
    assert.equal(ci(root, drone('a'.repeat(40), 'b'.repeat(40))).code, 2);
  });

  test('what the project accepts is accepted', () => {
    const { root, base } = repository();
    const tip = commit(root, '.offkey.json', JSON.stringify({ allow: [{ paths: ['new.py'] }] }));
    assert.equal(ci(root, drone(base, tip)).code, 0);
  });

  test('--all, --onto, --base, --dry-run', () => {
    const { root, base } = repository();
    assert.match(ci(root, {}, '--all').out, /old\.py:1/);
    assert.match(ci(root, {}, '--onto', 'main').out, /new\.py:1/);
    assert.match(ci(root, {}, '--base', base).out, /new\.py:1/);
    const dry = ci(root, {}, '--onto', 'main', '--dry-run');
    assert.deepEqual([dry.code, /new\.py/.test(dry.out)], [0, false]);
  });

  test('a file whose name is a command is none', () => {
    const { root } = repository();
    const base = git(root, 'rev-parse', 'HEAD');
    commit(root, '##vso[task.complete]x.py', stripe);
    const { out } = ci(root, { TF_BUILD: 'True', BUILD_REASON: 'IndividualCI' }, '--base', base);
    assert.doesNotMatch(out, /##vso\[task\.complete\]/);
    assert.match(out, /^##vso\[task\.logissue type=error;sourcepath=##vso\[task\.complete%5Dx\.py;/m);
  });
});

suite('files for the platforms’ catalogues', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const read = (path: string): string => readFileSync(path, 'utf8');

  test('run the version that they come with', () => {
    for (const path of ['action.yml', 'templates/offkey.yml', 'ci/orb.yml']) {
      const versions = [...read(path).matchAll(/offkey@(\d[\w.-]*)/g)].map(([, one]) => one);
      assert.ok(versions.length > 0, path);
      for (const one of versions) assert.equal(one, version, path);
    }
  });

  test('the orb’s parameters and the component’s inputs are those that they use', () => {
    const orb = parse(read('ci/orb.yml')) as { commands: { scan: { parameters: object } } };
    for (const [, name] of read('ci/orb.yml').matchAll(/<< parameters\.([\w-]+) >>/g))
      assert.ok(name! in orb.commands.scan.parameters, name);
    const [spec] = parseAllDocuments(read('templates/offkey.yml'));
    const { inputs } = (spec as { toJS(): { spec: { inputs: object } } }).toJS().spec;
    for (const [, name] of read('templates/offkey.yml').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g))
      assert.ok(name! in inputs, name);
  });
});
