/** `offkey init`: configs that are written and extended, and what the platforms' own linters say of them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { CannotExtend, type Target } from '../../cli/init/target';
import { targets } from '../../cli/init/targets';
import { platforms } from '../../cli/ci/platforms';
import { removeTrees, tree } from '../sources/tree';
import { offkeyWithout } from './offkey';

const command = 'npx --yes offkey@1.2.3 ci';
const offkey = offkeyWithout();
const targetOf = (id: string): Target => targets.find((target) => target.id === id)!;
const isYaml = ({ file }: Target): boolean => file.endsWith('.yml');

/** Configs as projects have them, with comments, and what must be in them afterwards. */
const existing: readonly (readonly [string, string, (config: never) => unknown])[] = [
  [
    'gitlab',
    '# ours\nstages: [build, test]\n\nvariables:\n  A: "1" # why\n\nbuild:\n  stage: build\n  script:\n    - make\n',
    ({ offkey: job }: { offkey: { script: string[]; stage?: string } }) => [job.script, job.stage],
  ],
  [
    'gitlab',
    'stages:\n- lint\nlint:\n  script: make lint\n',
    ({ offkey: job }: { offkey: { stage?: string } }) => job.stage,
  ],
  [
    'circleci',
    '# ours\nversion: 2.1\norbs:\n  node: circleci/node@5 # pinned\njobs:\n  build:\n    docker:\n      - image: cimg/base:current\n    steps:\n      - checkout\nworkflows:\n  main:\n    jobs:\n      - build\n',
    ({ jobs, workflows }: { jobs: object; workflows: object }) => [Object.keys(jobs), Object.keys(workflows)],
  ],
  [
    'bitbucket',
    '# ours\nimage: atlassian/default-image:4\npipelines:\n  default:\n    - step:\n        script:\n          - make # the build\n  branches:\n    main:\n      - step:\n          script: [make deploy]\n',
    ({ pipelines }: { pipelines: { default: unknown[]; branches: { main: unknown[] }; 'pull-requests': object } }) => [
      pipelines.default.length,
      pipelines.branches.main.length,
      Object.keys(pipelines['pull-requests']),
    ],
  ],
  [
    'azure',
    '# ours\ntrigger:\n  - main\nsteps:\n  - checkout: self\n    clean: "true" # always\n  - script: make\n',
    ({ steps }: { steps: object[] }) => [steps.length, steps[0]],
  ],
  [
    'azure',
    'jobs:\n- job: build\n  steps:\n  - script: make\n',
    ({ jobs }: { jobs: { job: string }[] }) => jobs.map(({ job }) => job),
  ],
  [
    'azure',
    'stages:\n  - stage: build\n    jobs:\n      - job: build\n        steps:\n          - script: make\n',
    ({ stages }: { stages: { stage: string }[] }) => stages.map(({ stage }) => stage),
  ],
  [
    'buildkite',
    '# ours\nsteps:\n  - label: Build # first\n    command: make\n  - wait\n',
    ({ steps }: { steps: unknown[] }) => steps.length,
  ],
  [
    'travis',
    '# ours\nlanguage: go\ngo: "1.22" # pinned\n',
    ({ language, jobs }: { language: string; jobs: { include: { name: string }[] } }) => [
      language,
      jobs.include[0]!.name,
    ],
  ],
];
const expected: readonly unknown[] = [
  [[command], undefined],
  'lint',
  [
    ['build', 'offkey'],
    ['main', 'offkey'],
  ],
  [2, 2, ['**']],
  [5, { checkout: 'self', clean: 'true', fetchDepth: '0' }],
  ['build', 'offkey'],
  ['build', 'offkey'],
  3,
  ['go', 'Offkey'],
];

suite('offkey init', () => {
  teardown(removeTrees);

  test('there is a config for every platform that `offkey ci` knows', () => {
    assert.deepEqual(targets.map(({ id }) => id).sort(), platforms.map(({ id }) => id).sort());
  });

  test('a config that is written is extended by nothing', () => {
    for (const target of targets) {
      const fresh = target.fresh(command);
      assert.ok(fresh.includes(command), target.id);
      assert.equal(target.extend(fresh, command), fresh, target.id);
    }
  });

  existing.forEach(([id, text, look], i) =>
    test(`${targetOf(id).name}: what is there stays, with its comments (${i + 1})`, () => {
      const target = targetOf(id);
      const after = target.extend(text, command);
      assert.deepEqual(look(parse(after) as never), expected[i]);
      for (const comment of text.match(/#.*$/gm) ?? []) assert.ok(after.includes(comment), comment);
      assert.equal(target.extend(after, command), after, 'a second call changes nothing');
      // Only what is new differs: each line that was there is there, in its order.
      let at = 0;
      const lines = after.split('\n');
      for (const line of text.split('\n').filter((one) => one.trim() !== '' && !/\[/.test(one))) {
        const found = lines.findIndex((one, index) => index >= at && one === line);
        assert.ok(found >= 0, `the line stays: ${line}\n${after}`);
        at = found + 1;
      }
    }),
  );

  test('Drone: a pipeline of its own, behind those that are there', () => {
    const after = targetOf('drone').extend('kind: pipeline\nname: build # ours\nsteps: []\n', command);
    assert.deepEqual(
      parseAllDocuments(after).map((document) => (document as { get(key: string): unknown }).get('name')),
      ['build', 'offkey'],
    );
    assert.match(after, /# ours/);
    assert.equal(targetOf('drone').extend(after, command), after);
  });

  test('Jenkins: a stage before all others', () => {
    const text = "pipeline {\n  agent any\n  stages {\n    stage('Build') { steps { sh 'make' } }\n  }\n}\n";
    const after = targetOf('jenkins').extend(text, command);
    assert.match(after, /stages \{\n {6}stage\('Offkey'\) \{\n[^]*stage\('Build'\)/);
    assert.equal(targetOf('jenkins').extend(after, command), after);
    assert.throws(() => targetOf('jenkins').extend('node { sh "make" }\n', command), CannotExtend);
  });

  test('line breaks of Windows stay', () => {
    const after = targetOf('gitlab').extend('build:\r\n  script: make\r\n', command);
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  test('what cannot be extended is left as it is, with the reason; the exit code is 2', () => {
    const broken: Readonly<Record<string, string>> = {
      gitlab: 'a: [1\nb: }\n',
      circleci: 'version: 2\njobs: {}\n',
      bitbucket: 'pipelines:\n  default: 7\n',
      azure: 'extends:\n  template: x.yml\n',
      travis: 'jobs: 7\n',
      github: 'name: Something else\non: push\n',
      buildkite: '- command: make\n',
    };
    for (const [id, text] of Object.entries(broken)) {
      const root = tree({ [targetOf(id).file]: text });
      const { code, err } = offkey(root, ['init', id]);
      assert.equal(code, 2, id);
      assert.match(err, /was left as it is: \S/, id);
      assert.equal(readFileSync(join(root, targetOf(id).file), 'utf8'), text, id);
    }
  });

  test('writes at the top of the repository, once', () => {
    const root = tree({ 'sub/x': '' });
    spawnSync('git', ['init', '-q'], { cwd: root });
    const sub = join(root, 'sub');
    assert.match(offkey(sub, ['init', 'gitlab', '--dry-run']).out, /^offkey:\n/);
    assert.match(offkey(sub, ['init', 'gitlab']).out, /^Wrote \.\.\/\.gitlab-ci\.yml/);
    assert.match(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'), /offkey(@\S+)? ci/);
    assert.match(offkey(sub, ['init', 'gitlab']).out, /runs Offkey already/);
    assert.equal(offkey(sub, ['init', 'nobody']).code, 2);
  });
});

suite('configs, read by the platforms’ linters', () => {
  /** Platform → the schema's name in check-jsonschema. */
  const schemas: Readonly<Record<string, string>> = {
    github: 'vendor.github-workflows',
    gitlab: 'vendor.gitlab-ci',
    circleci: 'vendor.circle-ci',
    bitbucket: 'vendor.bitbucket-pipelines',
    azure: 'vendor.azure-pipelines',
    buildkite: 'vendor.buildkite',
    drone: 'vendor.drone-ci',
    travis: 'vendor.travis',
  };
  /** YAML types that the platform reads otherwise than the schema says. */
  const transforms: Readonly<Record<string, string>> = { gitlab: 'gitlab-ci', azure: 'azure-pipelines' };
  const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;
  let folder: string;
  setup(() => (folder = mkdtempSync(join(tmpdir(), 'offkey-init-'))));
  teardown(() => rmSync(folder, { recursive: true, force: true }));
  const put = (target: Target, text: string): string => {
    const file = join(folder, target.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  test('every YAML config is valid by its schema, written or extended', function () {
    if (!has('check-jsonschema')) {
      console.log('      skipped: check-jsonschema is not here (pip install check-jsonschema)');
      return this.skip();
    }
    const texts = [
      ...targets.filter(isYaml).map((target) => [target, target.fresh(command)] as const),
      ...existing.map(([id, text]) => [targetOf(id), targetOf(id).extend(text, command)] as const),
    ];
    for (const [target, text] of texts) {
      const { status, stdout } = spawnSync(
        'check-jsonschema',
        [
          '--builtin-schema',
          schemas[target.id]!,
          '--regex-variant',
          'nonunicode',
          ...(target.id in transforms ? ['--data-transform', transforms[target.id]!] : []),
          put(target, text),
        ],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, `${target.id}\n${text}\n${stdout}`);
    }
    const action = spawnSync('check-jsonschema', ['--builtin-schema', 'vendor.github-actions', 'action.yml'], {
      encoding: 'utf8',
    });
    assert.equal(action.status, 0, action.stdout);
  });

  test('actionlint finds nothing in the workflow', function () {
    if (!has('actionlint')) {
      console.log(
        '      skipped: actionlint is not here (go install github.com/rhysd/actionlint/cmd/actionlint@latest)',
      );
      return this.skip();
    }
    const target = targetOf('github');
    const { status, stdout } = spawnSync('actionlint', ['-no-color', put(target, target.fresh(command))], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
});
