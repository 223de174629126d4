import { isMap, isScalar, isSeq } from 'yaml';
import { CannotExtend, runsOffkey, type Target } from './target';
import { appended, changed, fresh, listAt } from './yaml';

const image = 'node:20';

const githubWorkflow = (command: string): object => ({
  name: 'Offkey',
  on: { push: null, pull_request: null, merge_group: null },
  permissions: { contents: 'read', 'security-events': 'write' },
  jobs: {
    secrets: {
      'runs-on': 'ubuntu-latest',
      steps: [
        { uses: 'actions/checkout@v4', with: { 'fetch-depth': 0, 'persist-credentials': false } },
        { uses: 'actions/setup-node@v4', with: { 'node-version': 20 } },
        { run: command },
        {
          // A pull request from a fork may not write there.
          if: "always() && hashFiles('offkey.sarif') != '' && github.event.pull_request.head.repo.fork != true",
          uses: 'github/codeql-action/upload-sarif@v3',
          with: { sarif_file: 'offkey.sarif', category: 'offkey' },
        },
      ],
    },
  },
});

const github: Target = {
  id: 'github',
  name: 'GitHub Actions',
  file: '.github/workflows/offkey.yml',
  fresh: (command) => fresh(githubWorkflow(command)).replaceAll(': null\n', ':\n'),
  extend(text, command) {
    if (runsOffkey(text)) return text;
    if (text.trim() === '') return this.fresh(command);
    throw new CannotExtend(
      'it is there and does not run Offkey; each workflow has a file of its own: move it away, or add a step that runs `offkey ci`',
    );
  },
};

const gitlabJob = (command: string): object => ({
  image,
  variables: { GIT_DEPTH: '0' },
  script: [command],
  artifacts: {
    when: 'always',
    reports: {
      secret_detection: 'gl-secret-detection-report.json',
      codequality: 'gl-code-quality-report.json',
    },
  },
});
const gitlab: Target = {
  id: 'gitlab',
  name: 'GitLab CI',
  file: '.gitlab-ci.yml',
  fresh: (command) => fresh({ offkey: gitlabJob(command) }),
  extend: (text, command) =>
    changed(text, (document, top) => {
      if (top.has('offkey')) throw new CannotExtend('there is a job "offkey" that does not run `offkey ci`');
      const stages = document.get('stages');
      const names = isSeq(stages) ? stages.items.map((item) => (isScalar(item) ? item.value : undefined)) : ['test'];
      // A job without a stage is of the stage test; where that is not among them the first one takes it.
      const stage = names.includes('test') ? {} : { stage: names[0] };
      document.set('offkey', document.createNode({ ...stage, ...gitlabJob(command) }));
    }),
};

const circleciJob = (command: string): object => ({
  docker: [{ image: 'cimg/node:20.19' }],
  steps: [
    { checkout: { method: 'full' } },
    { run: { name: 'Offkey', command: `${command} --base "<< pipeline.git.base_revision >>"` } },
    { store_test_results: { path: 'test-results' } },
    { store_artifacts: { path: 'offkey.sarif' } },
  ],
});
const circleci: Target = {
  id: 'circleci',
  name: 'CircleCI',
  file: '.circleci/config.yml',
  fresh: (command) =>
    fresh({ version: 2.1, jobs: { offkey: circleciJob(command) }, workflows: { offkey: { jobs: ['offkey'] } } }),
  extend: (text, command) =>
    changed(text, (document) => {
      if (String(document.get('version')) !== '2.1')
        throw new CannotExtend('its version is not 2.1, so it has no pipeline values; set `version: 2.1`');
      document.setIn(['jobs', 'offkey'], document.createNode(circleciJob(command)));
      document.setIn(['workflows', 'offkey'], document.createNode({ jobs: ['offkey'] }));
    }),
};

const bitbucketStep = (command: string): object => ({
  step: { name: 'Offkey', image, clone: { depth: 'full' }, script: [command], artifacts: ['offkey-bitbucket.json'] },
});
const bitbucket: Target = {
  id: 'bitbucket',
  name: 'Bitbucket Pipelines',
  file: 'bitbucket-pipelines.yml',
  fresh: (command) =>
    fresh({ pipelines: { default: [bitbucketStep(command)], 'pull-requests': { '**': [bitbucketStep(command)] } } }),
  extend: (text, command) =>
    changed(text, (document) => {
      // A branch or tag with a pipeline of its own does not run the default.
      const places = [
        ['pipelines', 'default'],
        ['pipelines', 'pull-requests', '**'],
      ];
      const branches = document.getIn(['pipelines', 'branches']);
      if (isMap(branches))
        for (const { key } of branches.items)
          places.push(['pipelines', 'branches', String(isScalar(key) ? key.value : key)]);
      for (const place of places) listAt(document, place).add(document.createNode(bitbucketStep(command)));
    }),
};

const azureSteps = (command: string): object[] => [
  { checkout: 'self', fetchDepth: '0' },
  { script: command, displayName: 'Offkey' },
  {
    task: 'PublishTestResults@2',
    condition: 'always()',
    inputs: { testResultsFormat: 'JUnit', testResultsFiles: 'offkey-junit.xml', testRunTitle: 'Offkey' },
  },
  { publish: 'offkey.sarif', artifact: 'CodeAnalysisLogs', condition: 'always()' },
];
const azureJob = (command: string): object => ({
  job: 'offkey',
  pool: { vmImage: 'ubuntu-latest' },
  steps: azureSteps(command),
});
const azure: Target = {
  id: 'azure',
  name: 'Azure Pipelines',
  file: 'azure-pipelines.yml',
  fresh: (command) => fresh({ trigger: ['*'], pr: ['*'], jobs: [azureJob(command)] }),
  extend: (text, command) =>
    changed(text, (document, top) => {
      if (top.has('stages'))
        listAt(document, ['stages']).add(
          document.createNode({ stage: 'offkey', dependsOn: [], jobs: [azureJob(command)] }),
        );
      else if (top.has('jobs')) listAt(document, ['jobs']).add(document.createNode(azureJob(command)));
      else if (top.has('steps')) {
        const steps = listAt(document, ['steps']);
        const [checkout, ...rest] = azureSteps(command);
        const own = steps.items.find((item) => isMap(item) && item.has('checkout'));
        if (isMap(own)) own.set('fetchDepth', '0');
        else steps.items.unshift(document.createNode(checkout));
        for (const step of rest) steps.add(document.createNode(step));
      } else
        throw new CannotExtend(
          'it has neither stages, jobs nor steps (does it extend a template?); add a job that runs `offkey ci`',
        );
    }),
};

const buildkiteStep = (command: string): object => ({
  label: ':key: Offkey',
  key: 'offkey',
  // The annotation is written even when the scan fails; the step fails all the same.
  command: [
    `${command} || status=$$?`,
    'buildkite-agent annotate --context offkey --style "$$([ $${status:-0} = 0 ] && echo success || echo error)" < offkey-annotation.md',
    'exit $${status:-0}',
  ].join('\n'),
  artifact_paths: 'offkey-junit.xml',
});
const buildkite: Target = {
  id: 'buildkite',
  name: 'Buildkite',
  file: '.buildkite/pipeline.yml',
  fresh: (command) => fresh({ steps: [buildkiteStep(command)] }),
  extend: (text, command) =>
    changed(text, (document) => listAt(document, ['steps']).add(document.createNode(buildkiteStep(command)))),
  next: 'The agent needs Node 20 and git. Builds with a shallow clone scan the tree only.',
};

const dronePipeline = (command: string): object => ({
  kind: 'pipeline',
  type: 'docker',
  name: 'offkey',
  steps: [{ name: 'secrets', image, commands: [command] }],
});
const drone: Target = {
  id: 'drone',
  name: 'Drone',
  file: '.drone.yml',
  fresh: (command) => fresh(dronePipeline(command)),
  extend: (text, command) => appended(text, dronePipeline(command)),
};

const travisJob = (command: string): object => ({
  name: 'Offkey',
  language: 'node_js',
  node_js: '20',
  git: { depth: false },
  install: 'skip',
  script: command,
});
const travis: Target = {
  id: 'travis',
  name: 'Travis CI',
  file: '.travis.yml',
  fresh: (command) => fresh({ jobs: { include: [travisJob(command)] } }),
  extend: (text, command) =>
    changed(text, (document, top) => {
      // `matrix` is the old name of `jobs`.
      const name = top.has('matrix') ? 'matrix' : 'jobs';
      if (!isMap(document.get(name)) && document.has(name))
        throw new CannotExtend(`"${name}" is no mapping; add a job that runs \`offkey ci\``);
      listAt(document, [name, 'include']).add(document.createNode(travisJob(command)));
    }),
};

const jenkinsStage = (command: string, indent: string): string =>
  [
    "stage('Offkey') {",
    '    steps {',
    `        sh '${command}'`,
    '    }',
    '    post {',
    '        always {',
    "            archiveArtifacts artifacts: 'offkey.sarif', allowEmptyArchive: true",
    "            junit testResults: 'offkey-junit.xml', allowEmptyResults: true",
    '        }',
    '    }',
    '}',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
const jenkins: Target = {
  id: 'jenkins',
  name: 'Jenkins',
  file: 'Jenkinsfile',
  fresh: (command) => `pipeline {\n    agent any\n    stages {\n${jenkinsStage(command, '        ')}    }\n}\n`,
  extend(text, command) {
    if (runsOffkey(text)) return text;
    const stages = /^([ \t]*)stages\s*\{[ \t]*\r?\n/m.exec(text);
    if (stages === null)
      throw new CannotExtend(
        "it is no declarative pipeline with `stages {` on a line of its own; add a stage with `sh '…offkey ci'`",
      );
    const at = stages.index + stages[0].length;
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    return text.slice(0, at) + jenkinsStage(command, `${stages[1]!}    `).replaceAll('\n', lineBreak) + text.slice(at);
  },
  next: 'The agent needs Node 20 and git.',
};

const teamcityBuild = (command: string): string => `package _Self.buildTypes

import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildSteps.script
import jetbrains.buildServer.configs.kotlin.triggers.vcs

object Offkey : BuildType({
    name = "Offkey"
    params {
        // Empty where the build is not that of a pull request.
        param("teamcity.pullRequest.target.branch", "")
        param("teamcity.git.agent.shallowClone", "false")
    }
    vcs {
        root(DslContext.settingsRoot)
    }
    steps {
        script {
            name = "Offkey"
            scriptContent = """${command} --onto "%teamcity.pullRequest.target.branch%""""
        }
    }
    triggers {
        vcs { }
    }
})
`;
const teamcity: Target = {
  id: 'teamcity',
  name: 'TeamCity',
  file: '.teamcity/_Self/buildTypes/Offkey.kt',
  fresh: teamcityBuild,
  extend(text, command) {
    if (runsOffkey(text)) return text;
    if (text.trim() === '') return teamcityBuild(command);
    throw new CannotExtend('it is there and does not run Offkey; move it away');
  },
  next: 'Add `buildType(_Self.buildTypes.Offkey)` to `project { … }` in .teamcity/settings.kts. The agent needs Node 20 and git.',
};

export const targets: readonly Target[] = [
  github,
  gitlab,
  circleci,
  bitbucket,
  azure,
  buildkite,
  drone,
  jenkins,
  travis,
  teamcity,
];
