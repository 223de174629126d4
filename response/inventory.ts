import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { walk } from '../sources';
import type { Copy } from './copy';
import { createReads, isVariableName, type Read } from './reads';
import { folderOf, type Service, type ServiceKindId } from './service';
import { serviceKinds } from './services';

/** A service, and why it is one that the key concerns. */
export interface UsedBy {
  readonly kind: ServiceKindId;
  readonly name: string;
  readonly path: string;
  /** Places of the workspace that tie it to the key: copies in it, and reads of the variable. */
  readonly places: readonly UsedPlace[];
}

export interface UsedPlace {
  readonly path: string;
  readonly line: number;
  /** The variable that is read there; without it the value itself stands there. */
  readonly reads?: string;
}

/** What there is in a folder, read once. */
export interface Workspace {
  readonly services: readonly Service[];
  /** Reads of these variables. */
  readsOf(names: readonly string[]): readonly Read[];
}

/** Larger files define no service and are no source code. Bytes. */
const largest = 2e6;

export interface ReadOptions {
  readonly unsaved?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
  /** Files that count although .gitignore names them: those with copies. */
  readonly also?: readonly string[];
}

/** Reads a folder's service definitions and sources. What .gitignore names is left out: it is made, not written. */
export async function readWorkspace(
  folder: string,
  { unsaved = new Map(), signal, also = [] }: ReadOptions = {},
): Promise<Workspace> {
  const services: Service[] = [];
  const texts = new Map<string, string>();
  const paths = new Set<string>();
  for (const met of walk({ root: folder, paths: ['.'], includeIgnored: false, exclude: ['node_modules'] }))
    if (met.kind === 'file') paths.add(met.task.path);
  for (const path of also) paths.add(path);
  for (const path of paths) {
    if (signal?.aborted === true) break;
    const text = unsaved.get(path) ?? (await textOf(join(folder, path)));
    if (text === undefined) continue;
    texts.set(path, text);
    for (const kind of serviceKinds) if (kind.matches(path)) services.push(...kind.read(path, text));
  }
  return {
    services,
    readsOf(names) {
      const find = createReads(names);
      return [...texts].flatMap(([path, text]) => find(path, text));
    },
  };
}

/** A file's text; undefined for what is no text, too large, or gone meanwhile. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > largest) return undefined;
    const bytes = await readFile(file);
    return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8');
  } catch {
    // A file that cannot be read is named by the search for copies.
    return undefined;
  }
}

/** The services that copies of a key concern: where it stands, and where the variables are read that it is given to. */
export function usersOf(
  { services, readsOf }: Workspace,
  copies: readonly Copy[],
  variables: readonly string[] = [],
): { readonly services: readonly UsedBy[]; readonly reads: readonly Read[] } {
  const used = new Map<string, { service: Service; places: UsedPlace[] }>();
  const use = (service: Service, place: UsedPlace): void => {
    const key = `${service.kind} ${service.path} ${service.name}`;
    const entry = used.get(key) ?? { service, places: [] };
    if (
      !entry.places.some(({ path, line, reads }) => path === place.path && line === place.line && reads === place.reads)
    )
      entry.places.push(place);
    used.set(key, entry);
  };
  const files = copies.filter(({ source }) => source === 'file');
  const names = new Set([...variables, ...files.flatMap(({ variable }) => variable ?? [])].filter(isVariableName));
  const reads = readsOf([...names]).filter(
    ({ path, line }) => !files.some((copy) => copy.path === path && copy.line === line),
  );
  for (const { path, line } of files) for (const service of holding(services, path, line)) use(service, { path, line });
  for (const { path, line, name } of reads)
    for (const service of holding(services, path, line)) use(service, { path, line, reads: name });
  return {
    services: [...used.values()].map(({ service: { kind, name, path }, places }) => ({ kind, name, path, places })),
    reads,
  };
}

/** The services that a line of a file belongs to, and those that read it from there. */
function holding(services: readonly Service[], path: string, line: number): readonly Service[] {
  const found = new Set<Service>();
  const folder = folderOf(path);
  const own = services.filter((service) => service.path === path);
  // A definition whose lines are known is about those lines alone; the innermost counts (a job, not its file).
  const around = own.filter(({ lines }) => lines === undefined || (lines[0] <= line && line <= lines[1]));
  for (const service of around) if (service.folder === undefined || service.lines !== undefined) found.add(service);
  for (const kind of new Set(services.map((service) => service.kind))) {
    const enclosing = services.filter(
      (service) => service.kind === kind && service.folder !== undefined && isBelow(folder, service.folder),
    );
    const deepest = Math.max(...enclosing.map((service) => service.folder!.length));
    for (const service of enclosing) if (service.folder!.length === deepest) found.add(service);
  }
  for (const service of services) if (service.files?.includes(path) === true) found.add(service);
  // Who reads a Secret depends on what stands in it.
  for (const { provides } of around)
    if (provides !== undefined)
      for (const service of services) if (service.consumes?.includes(provides) === true) found.add(service);
  return [...found];
}

const isBelow = (folder: string, above: string): boolean =>
  above === '' || folder === above || folder.startsWith(`${above}/`);
