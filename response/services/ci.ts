import { isMap, type YAMLMap } from 'yaml';
import { nameOf, type Service, type ServiceKind } from '../service';
import { entriesOf, itemsAt, mapAt, readYaml, textAt, type YamlFile } from '../yaml-file';

/** Keys of GitLab's file that are no jobs (https://docs.gitlab.com/ci/yaml/#keywords). */
const gitlabKeywords = new Set(
  'default include stages variables workflow image services cache before_script after_script spec pages:deploy'.split(
    ' ',
  ),
);

type Reader = (yaml: YamlFile, document: YAMLMap, path: string) => Service[];

const jobsUnder =
  (key: string): Reader =>
  (yaml, document, path) => {
    const title = textAt(document, 'name') ?? nameOf(path).replace(/\.ya?ml$/, '');
    const jobs = entriesOf(mapAt(document, key)).map(({ name, pair }): Service => ({
      kind: 'ci',
      name: `${title} / ${name}`,
      path,
      lines: yaml.linesOf(pair),
    }));
    // What stands beside the jobs (`env`) is every job's.
    return jobs.length === 0 ? [] : [...jobs, ...outside(document, key, title, path, yaml)];
  };

function outside(document: YAMLMap, key: string, title: string, path: string, yaml: YamlFile): Service[] {
  return entriesOf(document)
    .filter(({ name }) => name !== key)
    .map(({ pair }) => ({ kind: 'ci', name: title, path, lines: yaml.linesOf(pair) }));
}

const gitlab: Reader = (yaml, document, path) =>
  entriesOf(document).map(({ name, pair }) => ({
    kind: 'ci',
    name: gitlabKeywords.has(name) || !isMap(pair.value) ? 'all GitLab jobs' : name,
    path,
    lines: yaml.linesOf(pair),
  }));

const listed: Reader = (yaml, document, path) => {
  const jobs = itemsAt(document, 'jobs').filter(isMap);
  const steps = jobs.map((job): Service => ({
    kind: 'ci',
    name: textAt(job, 'job') ?? textAt(job, 'deployment') ?? 'job',
    path,
    lines: yaml.linesOfNode(job),
  }));
  return steps.length > 0 ? steps : whole(path);
};

const whole = (path: string): Service[] => [{ kind: 'ci', name: nameOf(path), path }];

const files: readonly (readonly [path: RegExp, read: Reader])[] = [
  [/(^|\/)\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, jobsUnder('jobs')],
  [/(^|\/)\.circleci\/config\.ya?ml$/, jobsUnder('jobs')],
  [/(^|\/)(\.gitlab-ci|[^/]+\.gitlab-ci)\.ya?ml$/, gitlab],
  [/(^|\/)azure-pipelines[^/]*\.ya?ml$/, listed],
  [
    /(^|\/)(bitbucket-pipelines|\.drone|\.woodpecker|\.travis|appveyor|cloudbuild|buildspec)\.ya?ml$/,
    (_yaml, _document, path) => whole(path),
  ],
  [/(^|\/)\.buildkite\/[^/]+\.ya?ml$/, (_yaml, _document, path) => whole(path)],
  [/(^|\/)\.github\/actions\/.+\/action\.ya?ml$/, (_yaml, _document, path) => whole(path)],
];
const scripts = /(^|\/)(Jenkinsfile|[^/]+\.jenkinsfile|Tiltfile|fastlane\/Fastfile)$/i;

const kind: ServiceKind = {
  id: 'ci',
  title: 'CI job',
  matches: (path) => scripts.test(path) || files.some(([file]) => file.test(path)),
  read(path, text) {
    if (scripts.test(path)) return whole(path);
    const yaml = readYaml(text);
    const read = files.find(([file]) => file.test(path))?.[1];
    return yaml.documents.flatMap((document) => read?.(yaml, document, path) ?? []);
  },
};
export default kind;
