/** Each platform as its documentation describes its environment. */
import assert from 'node:assert/strict';
import { annotators, harmless, type Annotation } from '../../../cli/ci/annotations';
import type { Environment } from '../../../cli/ci/platform';
import { detect, platforms, type Overrides } from '../../../cli/ci/platforms';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const none = '0'.repeat(40);

const github = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/event.json', GITHUB_SHA: b };
const gitlab = { CI: 'true', GITLAB_CI: 'true', CI_COMMIT_SHA: b, CI_DEFAULT_BRANCH: 'main' };
const circleci = { CI: 'true', CIRCLECI: 'true', CIRCLE_SHA1: b };
const travis = { CI: 'true', TRAVIS: 'true', TRAVIS_COMMIT: b };
const jenkins = { JENKINS_URL: 'https://ci.example/', BUILD_ID: '7', GIT_COMMIT: b };
const bitbucket = { CI: 'true', BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_COMMIT: b };
const azure = { TF_BUILD: 'True', BUILD_SOURCEVERSION: b };
const buildkite = { CI: 'true', BUILDKITE: 'true', BUILDKITE_COMMIT: b, BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' };
const drone = { CI: 'true', DRONE: 'true', DRONE_COMMIT_SHA: b, DRONE_REPO_BRANCH: 'main' };
const teamcity = { TEAMCITY_VERSION: '2025.03', BUILD_VCS_NUMBER: b };

/** The situation, its variables, what the event's file holds, and what is scanned: `a..b`, `main < b` (what b brings onto main), `tree`. */
const table: readonly (readonly [string, Environment, unknown, string])[] = [
  ['GitHub: push', { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'main' }, { before: a }, 'a..b'],
  [
    'GitHub: first push of a branch',
    { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'topic' },
    { before: none, repository: { default_branch: 'main' } },
    'main < b',
  ],
  [
    'GitHub: first push of all',
    { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'main' },
    { before: none, repository: { default_branch: 'main' } },
    'tree',
  ],
  ['GitHub: tag', { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }, { before: none }, 'tree'],
  [
    'GitHub: pull request',
    { ...github, GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', GITHUB_SHA: 'c'.repeat(40) },
    { pull_request: { base: { sha: a }, head: { sha: b } } },
    'a..b',
  ],
  [
    'GitHub: pull request, event unreadable',
    { ...github, GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' },
    undefined,
    'main < HEAD',
  ],
  [
    'GitHub: merge queue',
    { ...github, GITHUB_EVENT_NAME: 'merge_group' },
    { merge_group: { base_sha: a, head_sha: b } },
    'a..b',
  ],
  ['GitHub: schedule', { ...github, GITHUB_EVENT_NAME: 'schedule' }, {}, 'tree'],
  ['GitHub: started by hand', { ...github, GITHUB_EVENT_NAME: 'workflow_dispatch' }, {}, 'tree'],

  [
    'GitLab: push',
    { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: a, CI_COMMIT_BRANCH: 'main' },
    undefined,
    'a..b',
  ],
  [
    'GitLab: first push of a branch',
    { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: none, CI_COMMIT_BRANCH: 'topic' },
    undefined,
    'main < b',
  ],
  [
    'GitLab: first push of all',
    { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: none, CI_COMMIT_BRANCH: 'main' },
    undefined,
    'tree',
  ],
  [
    'GitLab: tag',
    { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: none, CI_COMMIT_TAG: 'v1' },
    undefined,
    'tree',
  ],
  [
    'GitLab: merge request',
    {
      ...gitlab,
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: a,
      CI_COMMIT_BEFORE_SHA: none,
    },
    undefined,
    'a..b',
  ],
  [
    'GitLab: merge request, base not said',
    { ...gitlab, CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'dev' },
    undefined,
    'dev < b',
  ],
  ['GitLab: schedule', { ...gitlab, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BEFORE_SHA: none }, undefined, 'tree'],

  ['CircleCI: branch', { ...circleci, CIRCLE_BRANCH: 'topic' }, undefined, 'default < b'],
  ['CircleCI: tag', { ...circleci, CIRCLE_TAG: 'v1' }, undefined, 'tree'],

  ['Travis: push', { ...travis, TRAVIS_EVENT_TYPE: 'push', TRAVIS_COMMIT_RANGE: `${a}...${b}` }, undefined, 'a..b'],
  [
    'Travis: first push of a branch',
    { ...travis, TRAVIS_EVENT_TYPE: 'push', TRAVIS_COMMIT_RANGE: '' },
    undefined,
    'default < b',
  ],
  [
    'Travis: pull request',
    { ...travis, TRAVIS_EVENT_TYPE: 'pull_request', TRAVIS_COMMIT_RANGE: `${a}...${b}`, TRAVIS_BRANCH: 'main' },
    undefined,
    'a..b',
  ],
  [
    'Travis: pull request, range not said',
    { ...travis, TRAVIS_EVENT_TYPE: 'pull_request', TRAVIS_BRANCH: 'main', TRAVIS_PULL_REQUEST_SHA: b },
    undefined,
    'main < b',
  ],
  ['Travis: tag', { ...travis, TRAVIS_EVENT_TYPE: 'push', TRAVIS_TAG: 'v1' }, undefined, 'tree'],
  ['Travis: cron', { ...travis, TRAVIS_EVENT_TYPE: 'cron' }, undefined, 'tree'],

  [
    'Jenkins: build after a good one',
    { ...jenkins, GIT_PREVIOUS_SUCCESSFUL_COMMIT: a, GIT_PREVIOUS_COMMIT: 'c'.repeat(40) },
    undefined,
    'a..b',
  ],
  ['Jenkins: no good build yet', { ...jenkins, GIT_PREVIOUS_COMMIT: a }, undefined, 'a..b'],
  ['Jenkins: first build', jenkins, undefined, 'tree'],
  [
    'Jenkins: pull request',
    { ...jenkins, CHANGE_ID: '4', CHANGE_TARGET: 'main', GIT_PREVIOUS_COMMIT: a },
    undefined,
    'main < b',
  ],
  ['Jenkins: tag', { ...jenkins, TAG_NAME: 'v1', GIT_PREVIOUS_COMMIT: a }, undefined, 'tree'],

  ['Bitbucket: branch', { ...bitbucket, BITBUCKET_BRANCH: 'topic' }, undefined, 'default < b'],
  [
    'Bitbucket: pull request',
    { ...bitbucket, BITBUCKET_PR_ID: '4', BITBUCKET_PR_DESTINATION_BRANCH: 'main', BITBUCKET_PR_DESTINATION_COMMIT: a },
    undefined,
    'a..b',
  ],
  [
    'Bitbucket: pull request, base not said',
    { ...bitbucket, BITBUCKET_PR_ID: '4', BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
    undefined,
    'main < b',
  ],
  ['Bitbucket: tag', { ...bitbucket, BITBUCKET_TAG: 'v1' }, undefined, 'tree'],

  [
    'Azure: push',
    { ...azure, BUILD_REASON: 'IndividualCI', BUILD_SOURCEBRANCH: 'refs/heads/topic' },
    undefined,
    'default < b',
  ],
  [
    'Azure: pull request',
    {
      ...azure,
      BUILD_REASON: 'PullRequest',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: b,
    },
    undefined,
    'main < b',
  ],
  ['Azure: tag', { ...azure, BUILD_REASON: 'IndividualCI', BUILD_SOURCEBRANCH: 'refs/tags/v1' }, undefined, 'tree'],
  ['Azure: schedule', { ...azure, BUILD_REASON: 'Schedule' }, undefined, 'tree'],

  [
    'Buildkite: branch',
    { ...buildkite, BUILDKITE_BRANCH: 'topic', BUILDKITE_PULL_REQUEST: 'false' },
    undefined,
    'main < b',
  ],
  [
    'Buildkite: pull request',
    { ...buildkite, BUILDKITE_BRANCH: 'topic', BUILDKITE_PULL_REQUEST: '4', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'dev' },
    undefined,
    'dev < b',
  ],
  [
    'Buildkite: default branch',
    { ...buildkite, BUILDKITE_BRANCH: 'main', BUILDKITE_PULL_REQUEST: 'false' },
    undefined,
    'tree',
  ],
  ['Buildkite: schedule', { ...buildkite, BUILDKITE_BRANCH: 'topic', BUILDKITE_SOURCE: 'schedule' }, undefined, 'tree'],
  ['Buildkite: tag', { ...buildkite, BUILDKITE_TAG: 'v1' }, undefined, 'tree'],

  [
    'Drone: push',
    { ...drone, DRONE_BUILD_EVENT: 'push', DRONE_COMMIT_BEFORE: a, DRONE_COMMIT_AFTER: b },
    undefined,
    'a..b',
  ],
  [
    'Drone: first push of a branch',
    { ...drone, DRONE_BUILD_EVENT: 'push', DRONE_COMMIT_BEFORE: none, DRONE_BRANCH: 'topic' },
    undefined,
    'main < b',
  ],
  [
    'Drone: first push of all',
    { ...drone, DRONE_BUILD_EVENT: 'push', DRONE_COMMIT_BEFORE: none, DRONE_BRANCH: 'main' },
    undefined,
    'tree',
  ],
  [
    'Drone: pull request',
    { ...drone, DRONE_BUILD_EVENT: 'pull_request', DRONE_TARGET_BRANCH: 'main', DRONE_COMMIT_BEFORE: a },
    undefined,
    'main < b',
  ],
  ['Drone: cron', { ...drone, DRONE_BUILD_EVENT: 'cron' }, undefined, 'tree'],

  ['TeamCity', teamcity, undefined, 'tree'],
  ['nowhere', { CI: 'true' }, undefined, 'tree'],
];

/** An environment that lies: what it says cannot be a commit or a branch, and would be an option or two paths up. */
const lies: readonly (readonly [string, Environment, unknown, string])[] = [
  [
    'a commit that is none',
    { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: '--output=/etc/passwd', CI_COMMIT_BRANCH: 'main' },
    undefined,
    'tree',
  ],
  [
    'a branch that is an option',
    { ...drone, DRONE_BUILD_EVENT: 'pull_request', DRONE_TARGET_BRANCH: '--upload-pack=x' },
    undefined,
    'tree',
  ],
  [
    'a branch that leads elsewhere',
    { ...azure, BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_TARGETBRANCH: '../../x' },
    undefined,
    'tree',
  ],
  [
    'a range of three',
    { ...travis, TRAVIS_EVENT_TYPE: 'push', TRAVIS_COMMIT_RANGE: `${a}..${b}..${a}` },
    undefined,
    'default < b',
  ],
  [
    'an event of another form',
    { ...github, GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' },
    { pull_request: 7 },
    'main < HEAD',
  ],
  [
    'a head that is none',
    { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: a, CI_COMMIT_SHA: '; rm' },
    undefined,
    'a..HEAD',
  ],
];

const scopeOf = (environment: Environment, event: unknown, overrides?: Overrides): string => {
  const read = (file: string): string | undefined =>
    file === '/event.json' && event !== undefined ? JSON.stringify(event) : undefined;
  const { scope } = detect(environment, read, overrides);
  const name = (revision: string): string => (revision === a ? 'a' : revision === b ? 'b' : revision);
  if (scope.kind === 'range') return `${name(scope.from)}..${name(scope.to)}`;
  return scope.kind === 'tree' ? 'tree' : `${scope.onto ?? 'default'} < ${name(scope.to)}`;
};

suite('what a build brings', () => {
  for (const [situation, environment, event, expected] of table)
    test(situation, () => assert.equal(scopeOf(environment, event), expected));

  test('every platform is in the table, and is taken for no other', () => {
    const seen = new Set(table.map(([, environment]) => detect(environment, () => undefined).platform?.id));
    assert.deepEqual([...seen].sort(), [...platforms.map(({ id }) => id), undefined].sort());
    for (const [situation, environment] of table)
      assert.ok(platforms.filter((one) => one.isHere(environment)).length <= 1, situation);
  });

  test('the caller knows better', () => {
    assert.equal(scopeOf(teamcity, undefined, { base: a }), 'a..HEAD');
    assert.equal(scopeOf(teamcity, undefined, { onto: 'refs/heads/main' }), 'main < HEAD');
    assert.equal(scopeOf({ ...circleci, CIRCLE_TAG: 'v1' }, undefined, { base: 'HEAD~3' }), 'HEAD~3..HEAD');
    assert.equal(
      scopeOf(circleci, undefined, { base: '' }),
      'default < b',
      'a pipeline gives an empty value where it has none',
    );
    assert.equal(scopeOf(circleci, undefined, { base: none }), 'default < b');
    assert.equal(scopeOf(circleci, undefined, { base: '--all' }), 'default < b');
  });

  suite('where the environment lies', () => {
    for (const [situation, environment, event, expected] of lies)
      test(situation, () => assert.equal(scopeOf(environment, event), expected));
    test('an event that is no JSON', () => {
      const { scope } = detect({ ...github, GITHUB_EVENT_NAME: 'push' }, () => '{');
      assert.equal(scope.kind, 'tree');
    });
  });
});

suite('annotations', () => {
  const annotation: Annotation = {
    level: 'error',
    path: "a,b:c;d]e|f'g%\n.py",
    line: 3,
    column: 11,
    endLine: 3,
    endColumn: 42,
    title: 'Stripe, key: ü',
    message: "50% of it|\n'x']",
    code: 'stripe-secret-key',
  };
  const missed: Annotation = { level: 'warning', path: 'x', title: 'Not scanned', message: 'why', code: 'not-scanned' };

  test('GitHub: a workflow command, whatever the texts hold', () => {
    assert.deepEqual(annotators['github']!([annotation, missed]), [
      "::error file=a%2Cb%3Ac;d]e|f'g%25%0A.py,line=3,col=11,endColumn=42,endLine=3,title=Stripe%2C key%3A ü::50%25 of it|%0A'x']",
      '::warning file=x,title=Not scanned::why',
    ]);
    const multi = annotators['github']!([{ ...annotation, endLine: 5 }])[0]!;
    assert.doesNotMatch(multi, /col=/, 'columns are for one line');
  });

  test('Azure: a logging command', () => {
    assert.deepEqual(annotators['azure']!([annotation]), [
      "##vso[task.logissue type=error;sourcepath=a,b:c%3Bd%5De|f'g%AZP25%0A.py;linenumber=3;columnnumber=11;code=stripe-secret-key;]50%AZP25 of it|%0A'x'%5D",
    ]);
  });

  test('TeamCity: inspections, their type told once, and a problem of the build', () => {
    const lines = annotators['teamcity']!([annotation, annotation, missed]);
    assert.equal(lines.filter((line) => line.startsWith('##teamcity[inspectionType ')).length, 2);
    assert.match(lines[2]!, /file='a,b:c;d\|\]e\|\|f\|'g%\|n\.py' line='3' SEVERITY='ERROR'\]$/);
    assert.match(lines[0]!, /name='Stripe, key: \|0x00fc'/);
    assert.match(lines.at(-1)!, /^##teamcity\[buildProblem /);
    assert.deepEqual(annotators['teamcity']!([]), []);
  });

  test('a file’s name in the log is no command', () => {
    const log = harmless(
      '::stop-commands::x\n  ::error::y\n##vso[task.complete]\n a ##teamcity[x]\n##[group]\n+++ x\na::b\n',
    );
    assert.doesNotMatch(log, /^\s*::/m);
    assert.doesNotMatch(log, /##\w*\[/);
    assert.doesNotMatch(log, /^\+\+\+/m);
    assert.match(log, /^a::b$/m);
  });
});
