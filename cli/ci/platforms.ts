import {
  branchOf,
  isCommit,
  onto,
  ontoDefault,
  range,
  tree,
  type Environment,
  type Platform,
  type Scope,
} from './platform';

/** A value inside of an event, by its path. */
function at(event: unknown, ...path: readonly string[]): string | undefined {
  let value: unknown = event;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** docs.github.com: "Variables reference", "Webhook events and payloads". */
const github: Platform = {
  id: 'github',
  name: 'GitHub Actions',
  isHere: (env) => env.GITHUB_ACTIONS === 'true',
  eventFile: 'GITHUB_EVENT_PATH',
  depthAdvice: 'give actions/checkout `fetch-depth: 0`',
  reports: { 'offkey.sarif': 'sarif' },
  scope(env, event) {
    const sha = env.GITHUB_SHA;
    switch (env.GITHUB_EVENT_NAME) {
      case 'pull_request':
      case 'pull_request_target':
      case 'pull_request_review':
        return (
          range(at(event, 'pull_request', 'base', 'sha'), at(event, 'pull_request', 'head', 'sha'), 'a pull request') ??
          onto(env.GITHUB_BASE_REF, undefined, 'a pull request')
        );
      case 'merge_group':
        return (
          range(at(event, 'merge_group', 'base_sha'), at(event, 'merge_group', 'head_sha'), 'a merge queue') ??
          onto(at(event, 'merge_group', 'base_ref'), sha, 'a merge queue')
        );
      case 'push': {
        const before = at(event, 'before');
        const main = at(event, 'repository', 'default_branch');
        if (env.GITHUB_REF_TYPE === 'tag') return tree('a tag');
        if (isCommit(before)) return range(before, sha, 'a push')!;
        return main === undefined || env.GITHUB_REF_NAME === main
          ? tree('the first push of the default branch')
          : onto(main, sha, 'the first push of a branch');
      }
      default:
        return tree(`the event ${env.GITHUB_EVENT_NAME ?? 'without a name'}`);
    }
  },
};

/** docs.gitlab.com: "Predefined CI/CD variables reference". */
const gitlab: Platform = {
  id: 'gitlab',
  name: 'GitLab CI',
  isHere: (env) => env.GITLAB_CI === 'true',
  depthAdvice: 'set the variable `GIT_DEPTH: 0` for the job',
  reports: {
    'gl-secret-detection-report.json': 'gitlab-secret-detection',
    'gl-code-quality-report.json': 'gitlab-code-quality',
  },
  scope(env) {
    const sha = env.CI_COMMIT_SHA;
    switch (env.CI_PIPELINE_SOURCE) {
      case 'merge_request_event':
        return (
          range(env.CI_MERGE_REQUEST_DIFF_BASE_SHA, sha, 'a merge request') ??
          onto(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME, sha, 'a merge request')
        );
      case 'push': {
        if (env.CI_COMMIT_TAG !== undefined) return tree('a tag');
        const pushed = range(env.CI_COMMIT_BEFORE_SHA, sha, 'a push');
        if (pushed !== undefined) return pushed;
        // In the first pipeline of a branch the commit before is all noughts.
        return env.CI_COMMIT_BRANCH === env.CI_DEFAULT_BRANCH
          ? tree('the first push of the default branch')
          : onto(env.CI_DEFAULT_BRANCH, sha, 'the first push of a branch');
      }
      default:
        return tree(`a pipeline started by ${env.CI_PIPELINE_SOURCE ?? 'something unknown'}`);
    }
  },
};

/** circleci.com/docs: "Project values and variables". It does not say the commit before; the orb gives it as --base. */
const circleci: Platform = {
  id: 'circleci',
  name: 'CircleCI',
  isHere: (env) => env.CIRCLECI === 'true',
  depthAdvice: 'give the step `checkout` `method: full`',
  reports: { 'test-results/offkey/offkey.xml': 'junit', 'offkey.sarif': 'sarif' },
  scope: (env) => (env.CIRCLE_TAG === undefined ? ontoDefault(env.CIRCLE_SHA1, 'a branch') : tree('a tag')),
};

/** docs.travis-ci.com: "Default environment variables". */
const travis: Platform = {
  id: 'travis',
  name: 'Travis CI',
  isHere: (env) => env.TRAVIS === 'true',
  depthAdvice: 'set `git: depth: false`',
  reports: {},
  scope(env) {
    const [, from, to] = /^([0-9a-f]{7,64})\.{2,3}([0-9a-f]{7,64})$/.exec(env.TRAVIS_COMMIT_RANGE ?? '') ?? [];
    switch (env.TRAVIS_EVENT_TYPE) {
      case 'pull_request':
        return (
          range(from, to, 'a pull request') ?? onto(env.TRAVIS_BRANCH, env.TRAVIS_PULL_REQUEST_SHA, 'a pull request')
        );
      case 'push':
        if (env.TRAVIS_TAG !== undefined && env.TRAVIS_TAG !== '') return tree('a tag');
        return range(from, to, 'a push') ?? ontoDefault(env.TRAVIS_COMMIT, 'the first push of a branch');
      default:
        return tree(`a build started by ${env.TRAVIS_EVENT_TYPE ?? 'something unknown'}`);
    }
  },
};

/** The variables of Jenkins itself, of its git plugin and of multibranch pipelines (plugins.jenkins.io/git, Branch API). */
const jenkins: Platform = {
  id: 'jenkins',
  name: 'Jenkins',
  isHere: (env) => env.JENKINS_URL !== undefined || (env.JENKINS_HOME !== undefined && env.BUILD_ID !== undefined),
  depthAdvice: 'take "Shallow clone" out of the job’s git behaviours',
  reports: { 'offkey.sarif': 'sarif', 'offkey-junit.xml': 'junit' },
  scope(env) {
    if (env.TAG_NAME !== undefined) return tree('a tag');
    if (env.CHANGE_ID !== undefined) return onto(env.CHANGE_TARGET, env.GIT_COMMIT, 'a pull request');
    return (
      // What a failed build brought was not looked at to the end.
      range(env.GIT_PREVIOUS_SUCCESSFUL_COMMIT, env.GIT_COMMIT, 'what came since the last successful build') ??
      range(env.GIT_PREVIOUS_COMMIT, env.GIT_COMMIT, 'what came since the last build') ??
      tree('the first build')
    );
  },
};

/** support.atlassian.com: "Variables and secrets", default variables. */
const bitbucket: Platform = {
  id: 'bitbucket',
  name: 'Bitbucket Pipelines',
  isHere: (env) => env.BITBUCKET_BUILD_NUMBER !== undefined,
  depthAdvice: 'set `clone: depth: full`',
  reports: { 'offkey-bitbucket.json': 'bitbucket', 'test-reports/offkey.xml': 'junit' },
  scope(env) {
    if (env.BITBUCKET_TAG !== undefined) return tree('a tag');
    if (env.BITBUCKET_PR_ID === undefined) return ontoDefault(env.BITBUCKET_COMMIT, 'a branch');
    return (
      range(env.BITBUCKET_PR_DESTINATION_COMMIT, env.BITBUCKET_COMMIT, 'a pull request') ??
      onto(env.BITBUCKET_PR_DESTINATION_BRANCH, env.BITBUCKET_COMMIT, 'a pull request')
    );
  },
};

/** learn.microsoft.com: "Use predefined variables" (build variables). */
const azure: Platform = {
  id: 'azure',
  name: 'Azure Pipelines',
  isHere: (env) => env.TF_BUILD?.toLowerCase() === 'true',
  depthAdvice: 'give the step `checkout: self` `fetchDepth: 0`',
  reports: { 'offkey.sarif': 'sarif', 'offkey-junit.xml': 'junit' },
  scope(env) {
    switch (env.BUILD_REASON) {
      case 'PullRequest':
        return onto(env.SYSTEM_PULLREQUEST_TARGETBRANCH, env.SYSTEM_PULLREQUEST_SOURCECOMMITID, 'a pull request');
      case 'IndividualCI':
      case 'BatchedCI':
        return env.BUILD_SOURCEBRANCH?.startsWith('refs/tags/') === true
          ? tree('a tag')
          : ontoDefault(env.BUILD_SOURCEVERSION, 'a push');
      default:
        return tree(`a build started by ${env.BUILD_REASON ?? 'something unknown'}`);
    }
  },
};

/** buildkite.com/docs: "Environment variables". */
const buildkite: Platform = {
  id: 'buildkite',
  name: 'Buildkite',
  isHere: (env) => env.BUILDKITE === 'true',
  depthAdvice: 'take `--depth` out of BUILDKITE_GIT_CLONE_FLAGS and BUILDKITE_GIT_FETCH_FLAGS',
  reports: { 'offkey-annotation.md': 'markdown', 'offkey-junit.xml': 'junit' },
  scope(env) {
    if (env.BUILDKITE_TAG) return tree('a tag');
    if (env.BUILDKITE_SOURCE === 'schedule') return tree('a build by schedule');
    const { BUILDKITE_COMMIT: to, BUILDKITE_PULL_REQUEST: request } = env;
    if (request !== undefined && request !== 'false' && request !== '')
      return onto(env.BUILDKITE_PULL_REQUEST_BASE_BRANCH, to, 'a pull request');
    return env.BUILDKITE_BRANCH === env.BUILDKITE_PIPELINE_DEFAULT_BRANCH
      ? tree('a build of the default branch, for which Buildkite does not say the commit before')
      : onto(env.BUILDKITE_PIPELINE_DEFAULT_BRANCH, to, 'a branch');
  },
};

/** docs.drone.io: "Environment reference". */
const drone: Platform = {
  id: 'drone',
  name: 'Drone',
  isHere: (env) => env.DRONE === 'true',
  depthAdvice: 'take `clone: depth` out of the pipeline',
  reports: {},
  scope(env) {
    const to = env.DRONE_COMMIT_AFTER ?? env.DRONE_COMMIT_SHA ?? env.DRONE_COMMIT;
    switch (env.DRONE_BUILD_EVENT) {
      case 'pull_request':
        return onto(env.DRONE_TARGET_BRANCH, to, 'a pull request');
      case 'push': {
        const pushed = range(env.DRONE_COMMIT_BEFORE, to, 'a push');
        if (pushed !== undefined) return pushed;
        return env.DRONE_BRANCH === env.DRONE_REPO_BRANCH
          ? tree('the first push of the default branch')
          : onto(env.DRONE_REPO_BRANCH, to, 'the first push of a branch');
      }
      default:
        return tree(`the event ${env.DRONE_BUILD_EVENT ?? 'without a name'}`);
    }
  },
};

/** jetbrains.com/help/teamcity: "Predefined build parameters". Branches are parameters, no variables: the step gives them as --base or --onto. */
const teamcity: Platform = {
  id: 'teamcity',
  name: 'TeamCity',
  isHere: (env) => env.TEAMCITY_VERSION !== undefined,
  depthAdvice: 'set `teamcity.git.agent.shallowClone=false` (or take "Shallow clone" out of the VCS root)',
  reports: { 'offkey-junit.xml': 'junit' },
  scope: () => tree('TeamCity does not say which commits a build brings; give them with --base or --onto'),
};

/** Those that run others in themselves come last. */
export const platforms: readonly Platform[] = [
  github,
  gitlab,
  circleci,
  travis,
  bitbucket,
  azure,
  buildkite,
  drone,
  teamcity,
  jenkins,
];

export interface Detected {
  readonly platform: Platform | undefined;
  readonly scope: Scope;
}

/** What the caller knows better than the environment. */
export interface Overrides {
  /** A revision whose commits are known. */
  readonly base?: string;
  /** The branch that this one goes onto. */
  readonly onto?: string;
}

/**
 * Which platform this is and what its build brings. Pure.
 * @param read text of a file that the environment names; undefined where it cannot be read
 */
export function detect(
  environment: Environment,
  read: (file: string) => string | undefined,
  overrides: Overrides = {},
): Detected {
  const platform = platforms.find((one) => one.isHere(environment));
  const scope =
    chosen(overrides) ??
    (platform === undefined
      ? tree('no CI platform is known here')
      : platform.scope(environment, eventOf(platform, environment, read)));
  return { platform, scope };
}

function chosen({ base, onto: branch }: Overrides): Scope | undefined {
  // A pipeline gives its variables as they are: empty, or all noughts, where there is nothing before.
  if (base !== undefined && base !== '' && !/^0+$/.test(base) && !base.startsWith('-'))
    return { kind: 'range', from: base, to: 'HEAD', why: '--base' };
  return branchOf(branch) === undefined ? undefined : onto(branch, undefined, '--onto');
}

function eventOf(
  { eventFile }: Platform,
  environment: Environment,
  read: (file: string) => string | undefined,
): unknown {
  const file = eventFile === undefined ? undefined : environment[eventFile];
  const text = file === undefined ? undefined : read(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // An event that is no JSON says nothing; the scope then comes from the variables, or is the whole tree.
    return undefined;
  }
}
