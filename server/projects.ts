import {
  baselineName,
  configName,
  createEngine,
  createPolicy,
  noConfig,
  parseBaseline,
  readConfig,
  type ConfigProblem,
  type Engine,
  type Policy,
  type ReadyConfig,
} from '../engine';
import type { Detectors } from './detectors';
import { childOf, comparable, nameOf, parentOf, pathBelow } from './uris';
import type { Workspace } from './workspace';

/** What the projects of the workspace folders decide: `.offkey.json` and baseline, each folder's own or the nearest above it within its repository. */
export interface Projects {
  /** The engine with the detectors of a file's project. */
  engineOf(uri: string): Engine;
  /** Policy of a file's project, and the file's path in it; undefined where nothing is decided. */
  policyOf(
    uri: string,
  ): { readonly policy: Policy; readonly path: string; readonly config: ReadyConfig['config'] } | undefined;
  /** What is wrong in a file of a project, as it was read last. */
  problemsOf(uri: string): readonly ConfigProblem[];
  /** What is wrong in a config as it was read last, as far as parsing its text does not show it. */
  unrunnableIn(uri: string): readonly ConfigProblem[];
  /** Is it a config or baseline that was read, or one that would be? */
  isProjectFile(uri: string): boolean;
  /** Uris of all of them that hold, whether or not they are there. */
  files(): readonly string[];
  /** Entries that accepted nothing since their file was read, of projects that are a workspace folder as a whole. */
  unused(): readonly { readonly uri: string; readonly what: string }[];
  /** Reads the files of all folders (again). Gives the folders whose detectors changed. Throws where one cannot be read; it counts for nothing then. */
  load(): Promise<readonly string[]>;
}

interface Project {
  /** The workspace folder. */
  readonly root: string;
  /** Where the files lie. */
  readonly folder: string;
  readonly ready: ReadyConfig;
  readonly baseline: ReturnType<typeof parseBaseline>;
  readonly baselineFile: string;
  readonly engine: Engine;
  policy: { readonly day: string; readonly value: Policy };
}

/**
 * @param plain the engine of a project without detectors of its own
 * @param list names in a folder
 * @param detectors takes the detectors of projects beside all others
 */
export function createProjects(
  plain: Engine,
  workspace: Workspace,
  list: (folder: string) => Promise<readonly string[]>,
  detectors: Detectors,
): Projects {
  let projects: readonly Project[] = [];
  let loads = 0;

  const projectOf = (uri: string): Project | undefined => {
    const root = workspace.folderOf(uri);
    return root === undefined ? undefined : projects.find((project) => comparable(project.root) === comparable(root));
  };

  const loadOne = async (root: string, before: Project | undefined, failures: Error[]): Promise<Project> => {
    const read = async (file: string): Promise<string | undefined> => {
      try {
        return await workspace.textOf(file);
      } catch (error) {
        failures.push(error as Error);
        return undefined;
      }
    };
    const folder = await homeOf(root, list);
    const text = await read(childOf(folder, configName));
    const ready: ReadyConfig = text === undefined ? noConfig : await readConfig(text);
    const baselineFile = childOf(folder, ready.config.baseline ?? baselineName);
    const baseline = parseBaseline((await read(baselineFile)) ?? '');
    return {
      root,
      folder,
      ready,
      baseline,
      baselineFile,
      engine: engineFor(plain, ready, before?.engine),
      policy: policyFor(ready, baseline),
    };
  };

  return {
    engineOf: (uri) => projectOf(uri)?.engine ?? plain,
    policyOf(uri) {
      const project = projectOf(uri);
      const path = project === undefined ? undefined : pathBelow(project.folder, uri);
      if (project === undefined || path === undefined) return undefined;
      // An entry that expires at midnight does so in a server that runs on.
      if (project.policy.day !== today()) project.policy = policyFor(project.ready, project.baseline);
      return { policy: project.policy.value, path, config: project.ready.config };
    },
    problemsOf(uri) {
      const project = projects.find((one) => pathBelow(one.folder, uri) !== undefined);
      if (project === undefined) return [];
      if (comparable(uri) === comparable(project.baselineFile)) return project.baseline.problems;
      return comparable(uri) === comparable(childOf(project.folder, configName)) ? project.ready.problems : [];
    },
    unrunnableIn: (uri) =>
      projects.find(({ folder }) => comparable(childOf(folder, configName)) === comparable(uri))?.ready.unrunnable ??
      [],
    isProjectFile: (uri) =>
      [configName, baselineName].includes(nameOf(uri)) ||
      projects.some(({ baselineFile }) => comparable(baselineFile) === comparable(uri)),
    files: () => projects.flatMap(({ folder, baselineFile }) => [childOf(folder, configName), baselineFile]),
    unused: () =>
      projects
        .filter(({ root, folder }) => comparable(root) === comparable(folder))
        .flatMap(({ folder, baselineFile, policy }) =>
          policy.value
            .unused()
            .map(({ by, what }) => ({ uri: by === 'config' ? childOf(folder, configName) : baselineFile, what })),
        ),
    async load() {
      const own = ++loads;
      const failures: Error[] = [];
      const next: Project[] = [];
      const changed: string[] = [];
      for (const root of workspace.folders) {
        const before = projects.find((project) => comparable(project.root) === comparable(root));
        const project = await loadOne(root, before, failures);
        if ((before?.engine ?? plain) !== project.engine) changed.push(root);
        next.push(project);
      }
      // A later load has newer texts.
      if (own !== loads) return [];
      projects = next;
      for (const { engine } of projects) for (const { id } of engine.custom) detectors.add(engine.detectors.get(id)!);
      if (failures[0] !== undefined) throw failures[0];
      return changed;
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

function policyFor({ config }: ReadyConfig, baseline: ReturnType<typeof parseBaseline>): Project['policy'] {
  const day = today();
  return { day, value: createPolicy(config, baseline.entries, day) };
}

/** The engine with these detectors: the one before, if they are the same. */
function engineFor(plain: Engine, { config: { detectors }, compile }: ReadyConfig, before: Engine | undefined): Engine {
  if (compile === undefined) return plain;
  if (before !== undefined && JSON.stringify(before.custom) === JSON.stringify(detectors)) return before;
  return createEngine({ custom: { detectors, compile } });
}

/**
 * The folder whose files hold for a workspace folder: its own, else the nearest above that has one, up to the repository's root. Outside of a repository its own
 * alone: what lies above may be anybody's.
 */
async function homeOf(root: string, list: (folder: string) => Promise<readonly string[]>): Promise<string> {
  let home: string | undefined;
  for (let at = root; ; at = parentOf(at)) {
    const names = await list(at);
    if (home === undefined && (names.includes(configName) || names.includes(baselineName))) home = at;
    if (home === root || names.includes('.git')) return home ?? root;
    if (!at.startsWith('file:///') || parentOf(at) === 'file://') return root;
  }
}
