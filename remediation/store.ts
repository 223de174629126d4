import type { Lookup } from './language';
import type { Package } from './types';

/** What a store is to keep: a project's secret. */
export interface Secret {
  /** Letters, digits and `-._/` only. */
  readonly project: string;
  /** Name of the variable, in upper snake case. */
  readonly name: string;
}

/** Where a secret belongs: one file in stores/. */
export interface Store {
  /** kebab-case; code actions carry it. */
  readonly id: string;
  readonly title: string;
  /** Place in the menu. */
  readonly order: number;
  /** Offered everywhere; the others only where a workspace shows that it uses them, or the settings name them. */
  readonly usual?: true;
  /** Paths in a workspace, below the project's folder, that show it uses this store. Packages that the reads need show it, too. */
  readonly signs?: RegExp;
  /** How the store names a project's secret. */
  reference(secret: Secret): string;
  /** The command that puts it there and reads the value from standard input; undefined where the fix itself does, or nothing can. */
  put?(secret: Secret): { readonly argv: readonly string[] };
  /** What is to be known of that command, and of what the program needs. */
  readonly notes: readonly string[];
  /** What a program needs that reads it with a client of the store's, if that is more than `notes` say. */
  readonly readNotes?: readonly string[];
  /** A second way to this store: offered in languages in which its own entry is a read with its client. */
  readonly besides?: Store;
  /** Native reads by language (CodeLanguage.id). Every other language reads its environment. */
  readonly reads: Readonly<Record<string, (secret: Secret) => Read>>;
  /** The shell command that prints the value and nothing else: what a script runs, and what fills the environment. */
  print?(secret: Secret): string;
  /** How the value gets into the environment, where the store has a way of its own. */
  readonly environment?: Injection;
}

export interface Read extends Lookup {
  readonly packages: readonly Package[];
}

/** How a value reaches a program's environment. */
export interface Injection {
  /** What `.env` holds under the variable's name, where it takes part: the value, or how the store names it. */
  readonly dotenv?: (secret: Secret, value: string) => string;
  /** What to do so that the program finds the variable. Undefined where the language itself says how it reads `.env`. */
  readonly note?: (secret: Secret) => string;
}

/** The store's way into the environment: its own, or the command that prints the value. Undefined where it has none. */
export function injectionOf(store: Store): Injection | undefined {
  if (store.environment !== undefined) return store.environment;
  const { print } = store;
  return print === undefined
    ? undefined
    : { note: (secret) => `Start the program with \`${secret.name}="$(${print(secret)})" COMMAND\`.` };
}

/** A store's other way, beside the reads with its client: a command of it starts the program and fills its environment. */
export function startedBy(command: string, store: Store): Store {
  const { signs, reference, put, notes, environment } = store;
  return {
    id: `${store.id}-run`,
    title: `${store.title}’s ${command}`,
    order: store.order + 0.5,
    reference,
    notes,
    reads: {},
    besides: store,
    ...(signs === undefined ? {} : { signs }),
    ...(put === undefined ? {} : { put }),
    ...(environment === undefined ? {} : { environment }),
  };
}

/** The project's name without what a path, a command or a literal of some language could take for something else. */
export const secretOf = (project: string, name: string): Secret => ({
  project: project.replace(/[^A-Za-z0-9._/-]+/g, '-').replace(/^[-/]+|[-/]+$/g, '') || 'app',
  name,
});

/** `my.shop`, `API_KEY` → `my-shop-API-KEY`: for stores whose names know neither slash nor underscore. */
export const dashed = ({ project, name }: Secret): string => `${project}-${name}`.replace(/[^A-Za-z0-9]+/g, '-');

/** A store would take a second value under a name for a new one of the first: where the text reads that name already, it gets a number. */
export function unread(wanted: string, isRead: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if (!isRead(name)) return name;
  }
}

/**
 * Does the text read the secret already: does it hold how the store names it, whatever stands between project and name, or give the name to the function that
 * reads it?
 */
export function readsSecret(text: string, { project, name }: Secret, helper: string | undefined): boolean {
  const escaped = `${project}/${name}`.replace(/[.]/g, '\\.').replace(/[/_-]+/g, '[/_-]');
  const call = helper === undefined ? '' : `|\\b${helper}\\(\\s*["'\`]${name}["'\`]`;
  return new RegExp(`${escaped}(?![\\w-])${call}`).test(text);
}
