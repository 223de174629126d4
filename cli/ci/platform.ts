import type { FormatId } from '../../reports';

/** What a CI platform says of a build, in its documented environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Which commits a build brings. All revisions come from outside: they are checked before git sees them. */
export type Scope =
  /** The commits of `to` that `from` lacks. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly why: string }
  /** The commits of `to` that the branch `onto` lacks; undefined: the remote's default branch. */
  | { readonly kind: 'branch'; readonly onto: string | undefined; readonly to: string; readonly why: string }
  /** All files of the tree: the build brings no commits of its own. */
  | { readonly kind: 'tree'; readonly why: string };

export interface Platform {
  /** As in `offkey init <id>`. */
  readonly id: string;
  readonly name: string;
  isHere(environment: Environment): boolean;
  /** @param event what the platform has written of the event that started the build, if it does so */
  scope(environment: Environment, event: unknown): Scope;
  /** The variable that names the file with the event. */
  readonly eventFile?: string;
  /** How the whole history gets into the clone. */
  readonly depthAdvice: string;
  /** Reports that it takes, by the name of the file under which it looks for them. */
  readonly reports: Readonly<Record<string, FormatId>>;
}

/** A commit's id, whole or cut off, and not that of no commit. */
export const isCommit = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !/^0+$/.test(value);

/** The name of a branch, without `refs/heads/`; undefined where it can be none (git check-ref-format). */
export function branchOf(value: string | undefined): string | undefined {
  const name = value?.replace(/^refs\/heads\//, '').replace(/^origin\//, '');
  return name === undefined ||
    name === '' ||
    !/^[\p{L}\p{N}_@+][\p{L}\p{N}_./@+#%=,!$&'()-]*$/u.test(name) ||
    /\.\.|\/\/|@\{|\.lock$|[./]$/.test(name)
    ? undefined
    : name;
}

export const range = (from: string | undefined, to: string | undefined, why: string): Scope | undefined =>
  isCommit(from) ? { kind: 'range', from, to: isCommit(to) ? to : 'HEAD', why } : undefined;

/** The commits that a branch brings onto another; all files, where the other cannot be one. */
export function onto(branch: string | undefined, to: string | undefined, why: string): Scope {
  const name = branchOf(branch);
  return name === undefined
    ? { kind: 'tree', why: `${why}; its target is not known` }
    : { kind: 'branch', onto: name, to: isCommit(to) ? to : 'HEAD', why };
}

/** The commits that a branch brings onto the default branch, whose name the platform does not say. */
export const ontoDefault = (to: string | undefined, why: string): Scope => ({
  kind: 'branch',
  onto: undefined,
  to: isCommit(to) ? to : 'HEAD',
  why,
});

export const tree = (why: string): Scope => ({ kind: 'tree', why });
